import Diagnostics

extension Rule {
  /// Every rule that templates must keep.
  package static let templates: [Rule] = [
    .unreadableTemplate, .templateTooLarge, .templateSyntax, .unknownPartial, .templateCycle, .unknownBlock,
    .unknownName, .wrongUse,
    .unescaped, .badStrings, .missingString,
  ]
}

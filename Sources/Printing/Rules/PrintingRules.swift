import Diagnostics

extension Rule {
  /// The rules that printing applies.
  package static let printing: [Rule] = [missingLetter, tableTooWide, printTemplate]
}

import Diagnostics

extension Rule {
  /// Every rule that reading `templates/layouts/` applies.
  package static let layouts: [Rule] = [.lengthNotPermitted, .unknownBaseLayout]
}

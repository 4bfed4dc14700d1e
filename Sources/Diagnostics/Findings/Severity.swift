/// How much a finding weighs.
package enum Severity: String, Sendable, Comparable, CaseIterable {
  /// Stops publishing.
  case error
  /// Published all the same; stops publishing under `--strict`.
  case warning
  /// An indication only; never stops anything.
  case hint

  /// Orders by weight: `hint < warning < error`.
  package static func < (left: Severity, right: Severity) -> Bool {
    left.weight < right.weight
  }

  private var weight: Int {
    switch self {
    case .hint: 0
    case .warning: 1
    case .error: 2
    }
  }
}

import Input

/// Of whom the public is told what a cell of the figures counts, whatever the number in it.
///
/// The scope is declared beside each column, figure, table and chart, and together these declarations are the list of
/// public cells. No number decides whether it is told: which numbers are missing would tell them. The list follows what
/// committees and universities publish of themselves; the law that it keeps is Law 91/2025/QH15 on personal data.
package enum PublicScope: Sendable, Hashable, CaseIterable {
  /// The office's alone.
  case nothing
  /// Of the whole committee, and of no single branch.
  case committee
  /// Of the whole committee and of each branch.
  case branches

  /// Whether the public is told it of one branch, or else of the whole committee.
  package func covers(branch isOfBranch: Bool) -> Bool {
    switch self {
    case .nothing: false
    case .committee: !isOfBranch
    case .branches: true
    }
  }

  /// Who may read it at all.
  package var visibility: Audience { self == .nothing ? .internal : .public }
}

/// Sums over the branches, which are the committee's own numbers: each is worked out here and nowhere else.
///
/// Nil means that the table is missing or not yet filled in.
extension FigureYear {
  /// Branches that have a row in the table of branches.
  package var branchesCount: Int? {
    self[.branches]?.branches.count
  }

  /// Members of all branches.
  package var membersTotal: Int? { self[.branches]?.sum(of: BranchColumns.total) }
}

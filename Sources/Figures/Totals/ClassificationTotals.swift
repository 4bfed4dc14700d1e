extension FigureYear {
  /// Branches at a level, or those not rated.
  package func branches(rated rating: Rating) -> Int? {
    guard let table = self[.branchClassification] else { return nil }
    let ratings = table.rows.map { $0[BranchClassificationColumns.rating] }
    return ratings.contains(nil) ? nil : ratings.filter { $0 == rating }.count
  }

  /// Members at a level, or those not rated.
  package func members(rated rating: Rating) -> Int? {
    self[.memberClassification]?.sum(of: MemberClassificationColumns.column(of: rating))
  }
}

import Content

/// The tables of one year, cut down to one branch where one is meant.
struct FigureSource: Sendable {
  let year: FigureYear
  /// Code of a branch; nil for the whole committee.
  let branch: String?
  let audience: Audience

  /// The rows of a table; nil where the year lacks it, or where one branch is meant and the table tells of none.
  func rows(_ declaration: TableDeclaration) -> [FigureRow]? {
    guard let table = year[declaration] else { return nil }
    guard let branch else { return table.rows }
    return declaration.isByBranch ? table.rows(of: branch) : nil
  }

  /// The sum of a column; nil where a cell of it is empty, so that no sum passes for complete that is not.
  func sum(
    _ column: Column<Int>, in declaration: TableDeclaration, where isCounted: (FigureRow) -> Bool = { _ in true }
  ) -> Int? {
    guard let rows = rows(declaration) else { return nil }
    return rows.filter(isCounted).sum { $0[column] }
  }

  /// How many rows a table has that are counted.
  func count(_ declaration: TableDeclaration, where isCounted: (FigureRow) -> Bool = { _ in true }) -> Int? {
    rows(declaration)?.count(where: isCounted)
  }

  /// The codes of the branches that a table tells of, in the order of its file.
  func branches(_ declaration: TableDeclaration) -> [String] {
    guard let table = year[declaration] else { return [] }
    return branch.map { code in table.branches.filter { $0 == code } } ?? table.branches
  }

  /// The same year cut down to one branch.
  func of(_ branch: String) -> FigureSource { FigureSource(year: year, branch: branch, audience: audience) }

  /// What must be said wherever these figures are shown.
  var standing: FigureStanding { FigureStanding(isIllustrative: year.isIllustrative, cutOff: year.asOf) }
}

extension Sequence {
  /// The sum of what each element counts; nil where one counts nothing, or where the sum is no number any more.
  func sum(_ count: (Element) -> Int?) -> Int? {
    var sum = 0
    for element in self {
      guard let value = count(element) else { return nil }
      let (added, overflows) = sum.addingReportingOverflow(value)
      if overflows { return nil }
      sum = added
    }
    return sum
  }
}

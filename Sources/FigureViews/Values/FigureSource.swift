import Figures
import Input

/// The tables of one year as they are told: of the whole committee or of one branch, and to whom.
struct FigureSource: Sendable {
  /// Cut down to the branch, where one is meant.
  let year: FigureYear
  /// Code of the one branch; nil for the whole committee.
  let branch: String?
  let audience: Audience

  init(_ year: FigureYear, branch: String?, audience: Audience) {
    self.year = branch.map(year.of(branch:)) ?? year
    self.branch = branch
    self.audience = audience
  }

  /// The rows of a table; nil where the year lacks it, or where one branch is meant and the table tells of none.
  func rows(_ declaration: TableDeclaration) -> [FigureRow]? { year[declaration]?.rows }

  /// Whether its readers may be told what has this public scope.
  func tells(_ told: PublicScope) -> Bool { audience == .internal || told.covers(branch: branch != nil) }

  /// Whether its readers may be told what a column counts.
  func tells<Value>(_ column: Column<Value>) -> Bool { tells(column.declaration.told) }

  /// The awards that its readers are told: the public those to bodies. Nil where a row does not say which it is.
  var awards: [FigureRow]? { audience == .internal ? rows(.awards) : year.awardsToBodies }

  /// The codes of the branches that a table tells of, in the order of its file.
  func branches(_ declaration: TableDeclaration) -> [String] { year[declaration]?.branches ?? [] }

  /// The sum of a column; nil where a cell of it is empty, or where there is no row at all, which is not the same as none.
  func stated(_ column: Column<Int>, in declaration: TableDeclaration) -> Int? {
    guard let table = year[declaration], !table.rows.isEmpty else { return nil }
    return table.sum(of: column)
  }

  /// The same year cut down to one branch.
  func of(_ branch: String) -> FigureSource { FigureSource(year, branch: branch, audience: audience) }
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

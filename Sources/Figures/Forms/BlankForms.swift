import Diagnostics

/// The forms with which the work on a year begins: every table with its headings, and what is known already filled in.
package struct BlankForms: Sendable {
  package let files: [File]
  /// The year whose closing numbers are the opening ones here; nil where it has none.
  package let carriedFrom: Int?

  package struct File: Sendable, Hashable {
    /// Path relative to the site's root.
    package let path: String
    /// UTF-8 with its mark, cells apart by semicolons: what a spreadsheet in Vietnamese opens as it is.
    package let bytes: [UInt8]
  }

  /// The forms of a year, for the branches that the site shows, given by their codes in its order; where it shows none, for those of
  /// last year. The caller writes them, and never over a file that exists.
  package init(year: Int, figures: Ledger, branches shown: [String]) {
    let last = figures[year - 1]
    let opening = OpeningNumbers(last)
    let branches = shown.isEmpty ? last?[.branches]?.branches ?? [] : shown
    // Which sessions there will be nobody knows yet, so the table of branches and sessions has no form.
    files = figures.declarations.filter { $0 != .branchStudy }.map { table in
      let codes = table == .movement ? branches + opening.dissolved(among: branches) : branches
      let rows = table.isByBranch && table != .discipline ? codes.flatMap { Self.rows(of: $0, table, opening) } : []
      let records = [table.columns.map(\.heading.vi)] + rows
      return File(path: "content/so-lieu/\(year)/\(table.file)", bytes: CSVWriting.file(records))
    }
    carriedFrom = opening.isKnown ? last?.year : nil
  }

  private static func rows(of branch: String, _ table: TableDeclaration, _ opening: OpeningNumbers) -> [[String]] {
    guard table == .movement else { return [row(table, [BranchColumns.branch.declaration.name: branch])] }
    return MemberStatus.allCases.map { status in
      row(
        table,
        [
          BranchColumns.branch.declaration.name: branch, MovementColumns.status.declaration.name: status.label.vi,
          MovementColumns.opening.declaration.name: opening.number(branch, status).map(String.init) ?? "",
        ])
    }
  }

  private static func row(_ table: TableDeclaration, _ values: [String: String]) -> [String] {
    table.columns.map { values[$0.name] ?? "" }
  }
}

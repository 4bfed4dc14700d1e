import Diagnostics

/// One table of one year, as its file holds it.
package struct FigureTable: Sendable {
  package let declaration: TableDeclaration
  /// The file, in UTF-8 whatever it was saved in.
  package let source: SourceText
  /// In the order of the file.
  package let rows: [FigureRow]
  /// By the name of the column.
  let headings: [String: HeadingPlace]
  /// What stands in no cell of the file, since pages tell it: it is sealed with the file.
  private(set) var taken: [[String]] = []

  init(
    declaration: TableDeclaration, source: SourceText, rows: [FigureRow], headings: [String: HeadingPlace]
  ) {
    self.declaration = declaration
    self.source = source
    self.rows = rows
    self.headings = headings
  }

  /// The table with other rows, and what of them was taken from pages.
  func with(_ rows: [FigureRow], taken: [[String]]) -> FigureTable {
    var table = FigureTable(declaration: declaration, source: source, rows: rows, headings: headings)
    table.taken = taken
    return table
  }

  /// The sum of a column over the rows that `isCounted` picks, all of them unless told; 0 where there is no row.
  ///
  /// Nil where one of these cells is empty, so that no sum passes for complete that is not.
  package func sum(of column: Column<Int>, where isCounted: (FigureRow) -> Bool = { _ in true }) -> Int? {
    var sum = 0
    for row in rows where isCounted(row) {
      guard let value = row[column] else { return nil }
      let (added, overflows) = sum.addingReportingOverflow(value)
      if overflows { return nil }
      sum = added
    }
    return sum
  }

  /// The cells that are still to be filled in; only a draft has any.
  var emptyCellCount: Int {
    let needed = declaration.columns.filter { !$0.needs.allowsNoColumn }
    return rows.reduce(0) { count, row in count + needed.filter { row[$0] == nil }.count }
  }

  /// Where the heading of a column stands; what is wrong with a whole column is reported there.
  package func location<Value>(ofHeading column: Column<Value>) -> Location {
    location(ofHeading: column.declaration)
  }

  /// Where the heading of a column stands.
  func location(ofHeading column: ColumnDeclaration) -> Location {
    headings[column.name]?.location(in: source) ?? source.location(atByte: source.start)
  }
}

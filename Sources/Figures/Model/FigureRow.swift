import Diagnostics

/// One row of a table.
package struct FigureRow: Sendable {
  /// The row as a spreadsheet counts it, the headings being row 1.
  package let number: Int
  private let source: SourceText
  /// The line of the file on which the row begins.
  private let line: SourceText.LineStart
  private let declaration: TableDeclaration
  /// By the name of the column.
  private let cells: [String: Cell]

  /// A cell that could be read.
  struct Cell: Sendable {
    /// Nil where the cell is empty.
    let value: CellValue?
    /// The bytes of the file that hold it.
    let range: Range<Int>
  }

  init(
    number: Int, source: SourceText, line: SourceText.LineStart, declaration: TableDeclaration, cells: [String: Cell]
  ) {
    self.number = number
    self.source = source
    self.line = line
    self.declaration = declaration
    self.cells = cells
  }

  /// The value of a cell. Where it is empty or its column is not in the file: nil, or what the column says an empty cell means.
  package subscript<Value>(column: Column<Value>) -> Value? {
    self[column.declaration].flatMap(column.value)
  }

  /// The value of the cell of a column whose type is known at run time only, as when a whole table is shown.
  package subscript(column: ColumnDeclaration) -> CellValue? {
    cells[column.name]?.value ?? column.emptyValue
  }

  /// Where the cell of a column stands, worked out anew each time; the beginning of the row where its column is not in the
  /// file.
  package func location<Value>(of column: Column<Value>) -> Location {
    location(of: column.declaration)
  }

  /// Where the cell of a column stands.
  package func location(of column: ColumnDeclaration) -> Location {
    let first = cells.values.map(\.range.lowerBound).min() ?? source.start
    let range = cells[column.name]?.range ?? first..<first
    return source.location(atByte: range.lowerBound, length: max(range.count, 1), from: line)
  }

  /// What a message calls the row: “dòng 3 (bo-mon-a, Dự bị)”.
  package var name: Wording {
    Self.name(number, keys: declaration.key.compactMap { self[$0]?.text })
  }

  /// The name of a row by its number and what its key columns hold.
  static func name(_ number: Int, keys: [String]) -> Wording {
    let keys = keys.filter { !$0.isEmpty }
    let shown = keys.isEmpty ? "" : " (\(keys.joined(separator: ", ")))"
    return Wording(vi: "dòng \(number)\(shown)", en: "row \(number)\(shown)")
  }
}

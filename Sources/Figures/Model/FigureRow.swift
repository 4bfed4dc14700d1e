import Diagnostics

/// One row of a table.
package struct FigureRow: Sendable {
  /// The row as a spreadsheet counts it, the headings being row 1; 0 where a page tells of it.
  package let number: Int
  private let source: SourceText
  /// The line of the file on which the row begins.
  private let line: SourceText.LineStart
  let declaration: TableDeclaration
  /// The page that tells of the row, where no row of the file does.
  let page: String?
  /// By the name of the column.
  private(set) var cells: [String: Cell]

  /// A cell that could be read.
  struct Cell: Sendable {
    /// Nil where the cell is empty.
    private(set) var value: CellValue?
    /// The bytes of the file that hold it.
    let range: Range<Int>
    /// Its column in the file, counted from 1; nil where it stands in a page.
    let column: Int?
    /// Whether the value stands for an empty cell of a year that is still at work, in which it may yet be filled in: such a value
    /// is told and not judged.
    private(set) var isAssumed = false

    init(value: CellValue?, range: Range<Int>, column: Int?) {
      self.value = value
      self.range = range
      self.column = column
    }

    /// The cell with what its being empty says.
    func standing(for value: CellValue, isAssumed: Bool) -> Cell {
      var cell = self
      cell.value = value
      cell.isAssumed = isAssumed
      return cell
    }
  }

  init(
    number: Int, source: SourceText, line: SourceText.LineStart, declaration: TableDeclaration, cells: [String: Cell]
  ) {
    self.number = number
    self.source = source
    self.line = line
    self.declaration = declaration
    self.cells = cells
    page = nil
  }

  /// A row that a page tells of.
  init(page: SourceText, declaration: TableDeclaration, cells: [String: Cell]) {
    number = 0
    source = page
    line = SourceText.LineStart(number: 1, offset: page.start)
    self.declaration = declaration
    self.cells = cells
    self.page = page.path
  }

  /// The value of a cell. Where it is empty or its column is not in the file: nil, or what the column says an empty cell means.
  package subscript<Value>(column: Column<Value>) -> Value? {
    self[column.declaration].flatMap(column.value)
  }

  /// The row with what an empty cell says.
  func with(_ value: CellValue, in column: ColumnDeclaration, isAssumed: Bool) -> FigureRow {
    var row = self
    row.cells[column.name] = cells[column.name]?.standing(for: value, isAssumed: isAssumed)
    return row
  }

  /// The row with what stands in two columns in each other's place.
  func swapping(_ first: ColumnDeclaration, _ second: ColumnDeclaration) -> FigureRow {
    var row = self
    row.cells[first.name] = cells[second.name]
    row.cells[second.name] = cells[first.name]
    return row
  }

  /// Whether the value of a column stands for a cell that may yet be filled in.
  func isAssumed(_ column: ColumnDeclaration) -> Bool {
    cells[column.name]?.isAssumed ?? false
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
    let first = cells.values.min { $0.range.lowerBound < $1.range.lowerBound }
    let start = first?.range.lowerBound ?? source.start
    let cell = cells[column.name]
    let range = cell?.range ?? start..<start
    let location = source.location(atByte: range.lowerBound, length: max(range.count, 1), from: line)
    return (cell ?? first)?.column.map { location.inCell(row: number, column: $0) } ?? location
  }

  /// What a message calls the row: “dòng 3 (bo-mon-a, Dự bị)”.
  package var name: Wording {
    if let page { return Wording(vi: "bài \(page)", en: "the page \(page)") }
    return Self.name(number, keys: declaration.key.compactMap { self[$0]?.text })
  }

  /// The name of a row by its number and what its key columns hold.
  static func name(_ number: Int, keys: [String]) -> Wording {
    let keys = keys.filter { !$0.isEmpty }
    let shown = keys.isEmpty ? "" : " (\(keys.joined(separator: ", ")))"
    return Wording(vi: "dòng \(number)\(shown)", en: "row \(number)\(shown)")
  }
}

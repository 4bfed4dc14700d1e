import Diagnostics
import Vietnamese

/// Reading the headings of a table: which column of the file is which declared one.
struct HeadingReading {
  private let source: SourceText
  private let declaration: TableDeclaration
  /// By the name of the declared column.
  private var indices: [String: Int] = [:]
  /// The bytes of each heading, by the name of its column.
  private(set) var ranges: [String: Range<Int>] = [:]
  /// The columns of the file that have any heading.
  private var named: Set<Int> = []
  private(set) var diagnostics: [Diagnostic] = []

  init(_ source: SourceText, _ declaration: TableDeclaration) {
    (self.source, self.declaration) = (source, declaration)
  }

  mutating func read(_ cells: [CSVCell]) {
    var meant: Set<String> = []
    for (index, cell) in cells.enumerated() where !cell.isBlank {
      named.insert(index)
      let text = cell.text.nfc.onOneLine
      let location = source.location(atByte: cell.range.lowerBound, length: cell.range.count)
      guard let column = declaration.columns.first(where: { $0.heading.vi.folded == text.folded }) else {
        let free = declaration.columns.filter { column in !isHeading(column, among: cells) }
        let nearest = NearestName.of(text, among: free.map(\.heading.vi))
        if let nearest { meant.insert(nearest) }
        diagnostics.append(.unknownColumn(text, nearest: nearest, of: declaration, at: location))
        continue
      }
      if indices[column.name] == nil {
        (indices[column.name], ranges[column.name]) = (index, cell.range)
      } else {
        diagnostics.append(.duplicateColumn(column, at: location))
      }
    }
    // A heading that is nearly the missing one is one mistake, not two.
    let missing = declaration.columns.filter {
      $0.needs == .value && indices[$0.name] == nil && !meant.contains($0.heading.vi)
    }
    if !missing.isEmpty {
      let location = source.location(atByte: cells.first?.range.lowerBound ?? source.start)
      diagnostics.append(.missingColumns(missing, of: declaration, at: location))
    }
  }

  private func isHeading(_ column: ColumnDeclaration, among cells: [CSVCell]) -> Bool {
    cells.contains { $0.text.nfc.onOneLine.folded == column.heading.vi.folded }
  }

  /// Whether the file has the column.
  func has(_ column: ColumnDeclaration) -> Bool {
    indices[column.name] != nil
  }

  /// The cell of a column in a record; nil where the record ends before it or the file lacks the column.
  func cell(of column: ColumnDeclaration, in record: CSVDocument.Record) -> CSVCell? {
    guard let index = indices[column.name], record.cells.indices.contains(index) else { return nil }
    return record.cells[index]
  }

  /// Whether a column of the file has a heading.
  func isNamed(_ index: Int) -> Bool {
    named.contains(index)
  }
}

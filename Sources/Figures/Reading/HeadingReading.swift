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
  private var findings = Findings()

  init(_ source: SourceText, _ declaration: TableDeclaration) {
    self.source = source
    self.declaration = declaration
  }

  /// What is wrong with the headings.
  var diagnostics: [Diagnostic] { findings.all }

  mutating func read(_ record: CSVDocument.Record?) {
    let cells = record?.cells ?? []
    let texts = cells.map { $0.text.nfc.onOneLine }
    let folded = texts.map(\.folded)
    let declared = Dictionary(
      declaration.columns.map { ($0.heading.vi.folded, $0) }, uniquingKeysWith: { first, _ in first })
    let written = Set(folded)
    let free = declaration.columns.filter { !written.contains($0.heading.vi.folded) }.map(\.heading.vi)
    var meant: Set<String> = []
    for (index, cell) in cells.enumerated() where !cell.isBlank {
      named.insert(index)
      guard let column = declared[folded[index]] else {
        let nearest = NearestName.of(texts[index], among: free)
        if let nearest { meant.insert(nearest) }
        findings.add(.unknownColumn(texts[index], nearest: nearest, of: declaration, at: location(of: cell, record)))
        continue
      }
      if indices[column.name] == nil {
        indices[column.name] = index
        ranges[column.name] = cell.range
      } else {
        findings.add(.duplicateColumn(column, at: location(of: cell, record)))
      }
    }
    // A heading that is nearly the missing one is one mistake, not two.
    let missing = declaration.columns.filter {
      $0.needs == .value && indices[$0.name] == nil && !meant.contains($0.heading.vi)
    }
    if !missing.isEmpty {
      let location = source.location(atByte: cells.first?.range.lowerBound ?? source.start, from: record?.line)
      findings.add(.missingColumns(missing, of: declaration, at: location))
    }
  }

  private func location(of cell: CSVCell, _ record: CSVDocument.Record?) -> Location {
    source.location(atByte: cell.range.lowerBound, length: cell.range.count, from: record?.line)
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

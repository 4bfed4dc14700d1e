import Diagnostics
import Input
import Vietnamese

/// Reading one table out of its file.
struct TableReading {
  private let source: SourceText
  private let declaration: TableDeclaration
  private let isDraft: Bool
  private let branches: BranchCodes
  private var findings = Findings()
  /// Those of the row that is being read.
  private var emptyCells: [CellPlace] = []

  /// The table, or nil with findings that say what is wrong with its file.
  static func read(
    _ source: SourceText, _ declaration: TableDeclaration, isDraft: Bool, branches: BranchCodes
  ) -> (table: FigureTable?, diagnostics: [Diagnostic]) {
    var reading = TableReading(source, declaration, isDraft: isDraft, branches: branches)
    let table = reading.table(of: CSVDocument(source))
    return (reading.findings.isEmpty ? table : nil, reading.findings.all)
  }

  private init(_ source: SourceText, _ declaration: TableDeclaration, isDraft: Bool, branches: BranchCodes) {
    self.source = source
    self.declaration = declaration
    self.isDraft = isDraft
    self.branches = branches
  }

  private mutating func table(of document: CSVDocument) -> FigureTable? {
    if let fault = document.fault {
      findings.add(.csv(fault, in: source))
      return nil
    }
    var headings = HeadingReading(source, declaration)
    headings.read(document.records.first)
    for finding in headings.diagnostics { findings.add(finding) }
    guard findings.isEmpty else { return nil }
    let rows = document.records.dropFirst().map { row(of: $0, headings) }
    RowRepetition.find(rows, declaration, in: source, &findings)
    return FigureTable(declaration: declaration, source: source, rows: rows, headings: headings.ranges)
  }

  private mutating func row(of record: CSVDocument.Record, _ headings: HeadingReading) -> FigureRow {
    let name = FigureRow.name(
      record.number, keys: declaration.key.compactMap { headings.cell(of: $0, in: record)?.text.nfc.onOneLine })
    var cells: [String: FigureRow.Cell] = [:]
    let end = record.cells.last?.range.upperBound ?? source.start
    for column in declaration.columns {
      guard headings.has(column) else { continue }
      // A row may end early: what is left out is empty.
      let cell = headings.cell(of: column, in: record) ?? CSVCell(text: "", range: end..<end)
      let place = CellPlace(row: name, column: column, range: cell.range, source: source, line: record.line)
      cells[column.name] = FigureRow.Cell(value: value(of: cell, at: place), range: cell.range)
    }
    let empty = emptyCells
    if !empty.isEmpty { findings.add(.emptyCell, in: source.path) { .emptyCells(empty) } }
    emptyCells = []
    reportExtraCells(of: record, headings, name: name)
    return FigureRow(number: record.number, source: source, line: record.line, declaration: declaration, cells: cells)
  }

  private mutating func value(of cell: CSVCell, at place: CellPlace) -> CellValue? {
    let column = place.column
    let text = cell.text.nfc.onOneLine
    guard !text.isEmpty else {
      let isKey = declaration.key.contains { $0.name == column.name }
      if isKey || column.needs == .value && !isDraft { emptyCells.append(place) }
      return nil
    }
    let bytes = Array(text.utf8)
    if let range = ControlCharacters.first(in: bytes[...]) {
      findings.add(.controlCharacter, in: source.path) { .controlCharacter(bytes[range], at: place.location) }
      return nil
    }
    guard let value = CellReading.value(of: text, column.type) else {
      findings.add(.wrongCell, in: source.path) { .wrongCell(text, at: place) }
      return nil
    }
    if case .branch = column.type, !branches.allow(text) {
      let known = branches.codes
      findings.add(.unknownBranch, in: source.path) { .unknownBranch(text, known: known, at: place) }
    }
    return value
  }

  private mutating func reportExtraCells(of record: CSVDocument.Record, _ headings: HeadingReading, name: Wording) {
    for (index, cell) in record.cells.enumerated() where !cell.isBlank && !headings.isNamed(index) {
      let place = CellPlace.location(of: cell.range, in: source, line: record.line)
      let columns = declaration.columns.count
      findings.add(.extraCell, in: source.path) {
        .extraCell(cell.text.nfc.onOneLine, row: name, columns: columns, at: place)
      }
      return
    }
  }
}

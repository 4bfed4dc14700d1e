import Diagnostics
import Vietnamese

/// Reading one table out of its file.
struct TableReading {
  private let source: SourceText
  private let declaration: TableDeclaration
  private let isDraft: Bool
  private let branches: BranchCodes
  private var diagnostics: [Diagnostic] = []
  /// Those of the row that is being read.
  private var emptyCells: [CellPlace] = []

  /// The table, or nil with findings that say what is wrong with its file.
  static func read(
    _ source: SourceText, _ declaration: TableDeclaration, isDraft: Bool, branches: BranchCodes
  ) -> (table: FigureTable?, diagnostics: [Diagnostic]) {
    var reading = TableReading(source, declaration, isDraft: isDraft, branches: branches)
    let table = reading.table(of: CSVDocument(source))
    return (reading.diagnostics.isEmpty ? table : nil, reading.diagnostics)
  }

  private init(_ source: SourceText, _ declaration: TableDeclaration, isDraft: Bool, branches: BranchCodes) {
    (self.source, self.declaration, self.isDraft, self.branches) = (source, declaration, isDraft, branches)
  }

  private mutating func table(of document: CSVDocument) -> FigureTable? {
    if let fault = document.fault {
      diagnostics.append(.quote(fault, in: source))
      return nil
    }
    var headings = HeadingReading(source, declaration)
    headings.read(document.records.first?.cells ?? [])
    diagnostics += headings.diagnostics
    guard diagnostics.isEmpty else { return nil }
    let rows = document.records.dropFirst().map { row(of: $0, headings) }
    diagnostics += RowRepetition.findings(rows, declaration)
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
      let place = CellPlace(row: name, column: column, location: location(of: cell))
      cells[column.name] = FigureRow.Cell(value: value(of: cell, at: place), range: cell.range)
    }
    if !emptyCells.isEmpty { diagnostics.append(.emptyCells(emptyCells)) }
    emptyCells = []
    reportExtraCells(of: record, headings, name: name)
    return FigureRow(number: record.number, source: source, declaration: declaration, cells: cells)
  }

  private mutating func value(of cell: CSVCell, at place: CellPlace) -> CellValue? {
    let column = place.column
    let text = cell.text.nfc.onOneLine
    guard !text.isEmpty else {
      let isKey = declaration.key.contains { $0.name == column.name }
      if isKey || column.needs == .value && !isDraft { emptyCells.append(place) }
      return nil
    }
    if ControlCharacters.first(in: Array(text.utf8)[...]) != nil {
      diagnostics.append(.controlCharacter(at: place.location))
      return nil
    }
    guard let value = CellReading.value(of: text, column.type) else {
      diagnostics.append(.wrongCell(text, at: place))
      return nil
    }
    if case .branch = column.type, !branches.allow(text) {
      diagnostics.append(.unknownBranch(text, known: branches.codes, at: place))
    }
    return value
  }

  private mutating func reportExtraCells(of record: CSVDocument.Record, _ headings: HeadingReading, name: Wording) {
    for (index, cell) in record.cells.enumerated() where !cell.isBlank && !headings.isNamed(index) {
      diagnostics.append(
        .extraCell(cell.text.nfc.onOneLine, row: name, columns: declaration.columns.count, at: location(of: cell)))
      return
    }
  }

  /// The place of a cell's text, without the spaces before it.
  private func location(of cell: CSVCell) -> Location {
    let spaces = source.bytes[cell.range].prefix { $0 == 0x20 }.count
    let start = cell.range.lowerBound + (spaces < cell.range.count ? spaces : 0)
    return source.location(atByte: start, length: max(cell.range.upperBound - start, 1))
  }
}

/// Where a cell stands, in words and in the file.
struct CellPlace {
  /// “dòng 3 (bo-mon-a)”
  let row: Wording
  let column: ColumnDeclaration
  let location: Location

  /// “dòng 3 (bo-mon-a), cột “Nữ””
  var name: Wording {
    Wording(vi: "\(row.vi), cột “\(column.heading.vi)”", en: "\(row.en), column “\(column.heading.vi)”")
  }
}

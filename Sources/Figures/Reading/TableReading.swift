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
  private var dates = MonthFirstDates()
  /// The empty cells by the row of the spreadsheet.
  private var emptyCells: [Int: [CellPlace]] = [:]

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
    let records = headings.read(document.records)
    for finding in headings.diagnostics { findings.add(finding) }
    guard findings.isEmpty else { return nil }
    let rows = rows(of: records, headings)
    RowRepetition.find(rows, declaration, in: source, &findings)
    return FigureTable(declaration: declaration, source: source, rows: rows, headings: headings.places)
  }

  /// The rows that are neither sums nor notes.
  private mutating func rows(of records: ArraySlice<CSVDocument.Record>, _ headings: HeadingReading) -> [FigureRow] {
    var written: [FigureRow] = []
    /// Each with how many rows stand above it.
    var totals: [(row: TotalRow, above: Int)] = []
    for record in records where !isNote(record) {
      if let total = total(record) {
        totals.append((total, written.count))
      } else {
        written.append(row(of: record, headings))
      }
    }
    let filling = RowFilling(written, declaration, isDraft: isDraft)
    reportEmptyCells(filling)
    for finding in dates.findings { findings.add(finding) }
    for (index, total) in totals.enumerated() {
      let last = index == 0 ? 0 : totals[index - 1].above
      let above = filling.rows[..<total.above]
      judge(total.row, of: filling.rows, since: above.dropFirst(last), headings)
    }
    return filling.rows
  }

  /// Whether a record is a note below the table, which fills one cell and says so.
  private func isNote(_ record: CSVDocument.Record) -> Bool {
    guard let cell = record.filled.first?.cell, record.filled.count == 1 else { return false }
    return CellText.line(cell.text).folded.hasPrefix("ghi chu")
  }

  private func total(_ record: CSVDocument.Record) -> TotalRow? {
    guard declaration.isByBranch || declaration.columns.contains(where: { $0.unit != nil }) else { return nil }
    return TotalRow(record)
  }

  private mutating func judge(
    _ total: TotalRow, of rows: [FigureRow], since last: ArraySlice<FigureRow>, _ headings: HeadingReading
  ) {
    let chosen = declaration.columns.compactMap { column -> (ColumnDeclaration, CellValue)? in
      guard case .choice = column.type, let cell = headings.cell(of: column, in: total.record),
        case .value(let value) = CellReading.read(CellText.line(cell.text), column)
      else { return nil }
      return (column, value)
    }
    let isOf = { (row: FigureRow) in chosen.allSatisfy { row[$0.0] == $0.1 } }
    for column in declaration.columns {
      guard case .count = column.type, let cell = headings.cell(of: column, in: total.record), !cell.isBlank else {
        continue
      }
      let place = place(of: cell, column, in: total.record, headings, row: total.name)
      guard case .count(let value) = value(of: CellText.line(cell.text), at: place) else { continue }
      let finding = total.finding(
        value, in: column, of: rows.filter(isOf), since: last.filter(isOf), at: place.location)
      if let finding { findings.add(finding) }
    }
  }

  private mutating func row(of record: CSVDocument.Record, _ headings: HeadingReading) -> FigureRow {
    let name = FigureRow.name(
      record.number,
      keys: declaration.key.compactMap { headings.cell(of: $0, in: record).map { CellText.line($0.text) } })
    var cells: [String: FigureRow.Cell] = [:]
    let end = record.cells.last?.range.upperBound ?? source.start
    for column in declaration.columns {
      guard let number = headings.number(of: column) else { continue }
      // A row may end early: what is left out is empty.
      let cell = headings.cell(of: column, in: record) ?? CSVCell(text: "", range: end..<end)
      let place = place(of: cell, column, in: record, headings, row: name)
      let text = CellText.line(cell.text)
      if text.isEmpty { emptyCells[record.number, default: []].append(place) }
      cells[column.name] = FigureRow.Cell(
        value: text.isEmpty ? nil : value(of: text, at: place), range: cell.range, column: number)
    }
    reportExtraCells(of: record, headings, name: name)
    return FigureRow(number: record.number, source: source, line: record.line, declaration: declaration, cells: cells)
  }

  private func place(
    of cell: CSVCell, _ column: ColumnDeclaration, in record: CSVDocument.Record, _ headings: HeadingReading,
    row: Wording
  ) -> CellPlace {
    CellPlace(
      row: row, column: column, range: cell.range, source: source, record: record,
      number: headings.number(of: column) ?? 1)
  }

  private mutating func value(of text: String, at place: CellPlace) -> CellValue? {
    let bytes = Array(text.utf8)
    if let range = ControlCharacters.first(in: bytes[...]) {
      findings.add(.controlCharacter, in: source.path) { .controlCharacter(bytes[range], at: place.location) }
      return nil
    }
    if case .date = place.column.type { dates.note(text, row: place.record.number, at: place) }
    switch CellReading.read(text, place.column) {
    case .value(let value): return known(value, at: place)
    case .twoNumbers(let numbers):
      findings.add(.ambiguousNumber, in: source.path) { .ambiguousNumber(text, numbers, at: place) }
    case .nothing: findings.add(.wrongCell, in: source.path) { .wrongCell(text, at: place) }
    // The whole column is told at once.
    case .monthFirst: break
    }
    return nil
  }

  /// The value, a branch by its code.
  private mutating func known(_ value: CellValue, at place: CellPlace) -> CellValue {
    guard case .branch = place.column.type, case .text(let text) = value else { return value }
    let code = branches.code(of: text)
    let branches = branches
    if !branches.allow(code) {
      findings.add(.unknownBranch, in: source.path) { .unknownBranch(text, known: branches.codes, at: place) }
    }
    return .text(code)
  }

  private mutating func reportEmptyCells(_ filling: RowFilling) {
    for row in filling.rows {
      let isUnsent = filling.unsent.contains(row.number)
      let empty = (emptyCells[row.number] ?? []).filter { place in
        let isKey = declaration.key.contains { $0.name == place.column.name }
        return isKey || place.column.needs == .value && !isDraft && !isUnsent
      }
      if !empty.isEmpty { findings.add(.emptyCell, in: source.path) { .emptyCells(empty) } }
      guard isUnsent, !isDraft, let key = declaration.key.first else { continue }
      findings.add(.emptyCell, in: source.path) { .unsent(row, at: row.location(of: key)) }
    }
  }

  private mutating func reportExtraCells(of record: CSVDocument.Record, _ headings: HeadingReading, name: Wording) {
    for (column, cell) in record.filled where !headings.isNamed(column) {
      let place = CellPlace.location(of: cell.range, in: source, record: record, column: column)
      let columns = declaration.columns.count
      findings.add(.extraCell, in: source.path) {
        .extraCell(CellText.line(cell.text), row: name, columns: columns, at: place)
      }
      return
    }
  }
}

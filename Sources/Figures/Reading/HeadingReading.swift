import Diagnostics
import Vietnamese

/// Reading the headings of a table: in which row they stand, and which column of the file is which declared one.
///
/// A title may stand above them, a second row of headings right above or below, and columns with serial numbers or notes among
/// them.
struct HeadingReading {
  private let source: SourceText
  private let declaration: TableDeclaration
  private let names: HeadingNames
  /// By the name of the declared column.
  private(set) var places: [String: HeadingPlace] = [:]
  /// The columns of the file that have any heading, counted from 1.
  private var named: Set<Int> = []
  private var findings = Findings()

  init(_ source: SourceText, _ declaration: TableDeclaration) {
    self.source = source
    self.declaration = declaration
    names = HeadingNames(declaration)
  }

  /// What is wrong with the headings.
  var diagnostics: [Diagnostic] { findings.all }

  /// Reads the headings and returns the records below them.
  mutating func read(_ records: [CSVDocument.Record]) -> ArraySlice<CSVDocument.Record> {
    if let (record, column, cell, heading) = names.lostLetters(in: records.prefix(Self.reach)) {
      let place = CellPlace.location(of: cell.range, in: source, record: record, column: column)
      findings.add(.lostLetters(cell.text, heading: heading, at: place))
      return []
    }
    let rows = headingRows(records)
    for row in rows { take(records[row]) }
    for row in rows { judge(records[row]) }
    reportMissing(rows.first.map { records[$0] })
    return records[min(rows.max().map { $0 + 1 } ?? 0, records.count)...]
  }

  /// How many records may hold the headings.
  private static let reach = 10

  /// The index of the record with most headings, and of the one right below or above it that has headings which it lacks; the first
  /// where no record has any.
  private func headingRows(_ records: [CSVDocument.Record]) -> [Int] {
    let known = records.prefix(Self.reach).map { Set($0.filled.compactMap { names.column($0.cell.text)?.name }) }
    guard let most = known.map(\.count).max(), most > 0, let best = known.firstIndex(where: { $0.count == most }) else {
      return records.isEmpty ? [] : [0]
    }
    let second = [best + 1, best - 1].first {
      known.indices.contains($0) && !known[$0].subtracting(known[best]).isEmpty
    }
    return [best] + (second.map { [$0] } ?? [])
  }

  private mutating func take(_ record: CSVDocument.Record) {
    for (column, cell) in record.filled {
      guard let declared = names.column(cell.text), !named.contains(column) else { continue }
      // Beside the codes of the branches their names may stand, which then are for the reader alone.
      if names.isOther(cell.text), record.filled.contains(where: { names.isMain($0.cell.text, of: declared) }) {
        continue
      }
      let place = HeadingPlace(range: cell.range, row: record.number, column: column)
      if places[declared.name] == nil {
        places[declared.name] = place
      } else {
        findings.add(.duplicateColumn(declared, at: place.location(in: source)))
      }
      named.insert(column)
    }
  }

  /// Tells of headings that are none; of two rows those above a heading are captions of groups.
  private mutating func judge(_ record: CSVDocument.Record) {
    let free = declaration.columns.filter { places[$0.name] == nil }.map(\.heading.vi)
    for (column, cell) in record.filled where !named.contains(column) {
      named.insert(column)
      let text = CellText.line(cell.text)
      if names.isNote(text) || names.column(text) != nil { continue }
      let nearest = NearestName.of(text, among: free)
      if let nearest { meant.insert(nearest) }
      let place = CellPlace.location(of: cell.range, in: source, record: record, column: column)
      findings.add(.unknownColumn(text, nearest: nearest, of: declaration, at: place))
    }
  }

  /// The missing headings that unknown ones nearly are.
  private var meant: Set<String> = []

  /// A heading that is nearly the missing one is one mistake, not two.
  private mutating func reportMissing(_ record: CSVDocument.Record?) {
    let missing = declaration.columns.filter {
      !$0.needs.allowsNoColumn && places[$0.name] == nil && !meant.contains($0.heading.vi)
    }
    guard !missing.isEmpty else { return }
    let location = source.location(atByte: record?.cells.first?.range.lowerBound ?? source.start, from: record?.line)
    findings.add(
      .missingColumns(
        missing, of: declaration, at: record.map { location.inCell(row: $0.number, column: 1) } ?? location))
  }

  /// Whether the file has the column.
  func has(_ column: ColumnDeclaration) -> Bool {
    places[column.name] != nil
  }

  /// The column of the file, counted from 1; nil where the file lacks it.
  func number(of column: ColumnDeclaration) -> Int? {
    places[column.name]?.column
  }

  /// The cell of a column in a record; nil where the record ends before it or the file lacks the column.
  func cell(of column: ColumnDeclaration, in record: CSVDocument.Record) -> CSVCell? {
    guard let number = number(of: column), record.cells.indices.contains(number - 1) else { return nil }
    return record.cells[number - 1]
  }

  /// Whether a column of the file, counted from 1, has a heading.
  func isNamed(_ column: Int) -> Bool {
    named.contains(column)
  }
}

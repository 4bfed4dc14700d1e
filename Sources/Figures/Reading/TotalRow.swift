import Diagnostics
import Input
import Vietnamese

/// A row of sums in a table, as spreadsheets have it: no branch and no session, and held against the rows that it sums up.
struct TotalRow {
  let record: CSVDocument.Record
  /// “dòng 9 (Tổng cộng)”
  let name: Wording
  /// The word by which it is known.
  private let word: String

  /// Nil where the record does not begin with such a word.
  init?(_ record: CSVDocument.Record) {
    guard let first = record.filled.first?.cell else { return nil }
    let text = CellText.line(first.text)
    guard Self.words.contains(text.folded.filter({ $0 != ":" })[...].trimmed) else { return nil }
    self.record = record
    word = text
    name = FigureRow.name(record.number, keys: [text])
  }

  private static let words: Set<String> = [
    "tong", "cong", "tong cong", "tong so", "cong chung", "toan dang bo", "tong toan dang bo", "tong cong toan dang bo",
  ]

  /// What is wrong with a number of the row; nil where it is the sum of its column.
  ///
  /// It may sum up every row of the table, or those since the last row of sums, of the status that it names, where it names one. Those made
  /// official stand in both rows of a branch and may be counted once.
  func finding(
    _ value: Int, in column: ColumnDeclaration, of rows: [FigureRow], since last: [FigureRow], at place: Location
  ) -> Diagnostic? {
    let once = { (rows: [FigureRow]) in rows.filter { $0[MovementColumns.status] != .official } }
    let sets =
      [rows, last] + (column.name == MovementColumns.madeOfficial.declaration.name ? [once(rows), once(last)] : [])
    let sums = sets.map { set in set.compactMap { row in Self.count(row, column) } }
    // Where a number is still to come its sum is nobody's fault.
    guard zip(sets, sums).allSatisfy({ $0.count == $1.count }), !sums.contains(where: { $0.reduce(0, +) == value })
    else {
      return nil
    }
    let terms = rows.compactMap { row in
      Self.count(row, column).map { Equation.Term($0, row[BranchColumns.branch] ?? String(row.number)) }
    }
    return .totalRow(name, column, found: Equation(left: [.init(value, word)], right: terms).text, at: place)
  }

  private static func count(_ row: FigureRow, _ column: ColumnDeclaration) -> Int? {
    if case .count(let count) = row[column] { count } else { nil }
  }
}

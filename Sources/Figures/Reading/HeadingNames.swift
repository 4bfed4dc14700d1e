import Input
import Vietnamese

/// What may stand as a heading in a table, whatever its case, its marks and the unit in brackets behind it.
struct HeadingNames {
  private let columns: [ColumnDeclaration]
  /// By the folded heading.
  private let main: [String: ColumnDeclaration]
  private let others: [String: ColumnDeclaration]

  init(_ declaration: TableDeclaration) {
    columns = declaration.columns
    main = Dictionary(columns.map { ($0.heading.vi.folded, $0) }, uniquingKeysWith: { first, _ in first })
    others = Dictionary(
      columns.flatMap { column in column.otherHeadings.map { ($0.folded, column) } },
      uniquingKeysWith: { first, _ in first })
  }

  /// The declared column that a heading means.
  func column(_ text: String) -> ColumnDeclaration? {
    Self.forms(text).lazy.compactMap { main[$0] ?? others[$0] }.first
  }

  /// Whether a heading is one of the other names of a column.
  func isOther(_ text: String) -> Bool {
    !Self.forms(text).contains { main[$0] != nil } && column(text) != nil
  }

  /// Whether a heading is the name of a column under which forms show it.
  func isMain(_ text: String, of column: ColumnDeclaration) -> Bool {
    Self.forms(text).contains { main[$0]?.name == column.name }
  }

  /// Whether a heading is that of serial numbers or of notes, which are for the reader alone.
  func isNote(_ text: String) -> Bool {
    ["tt", "stt", "so tt", "so thu tu", "ghi chu", "chu thich"].contains(CellText.plain(text).folded)
  }

  /// A heading as it may be written: as it is, and without the unit in brackets at its end.
  private static func forms(_ text: String) -> [String] {
    let folded = CellText.plain(CellText.line(text)).folded
    guard folded.hasSuffix(")"), let bracket = folded.lastIndex(of: "(") else { return [folded] }
    return [folded, folded[..<bracket].trimmed]
  }

  /// The first heading in which letters became question marks, and what it was. Such a file was saved in an encoding that has no
  /// Vietnamese letters.
  func lostLetters(
    in records: ArraySlice<CSVDocument.Record>
  ) -> (record: CSVDocument.Record, column: Int, cell: CSVCell, heading: String)? {
    for record in records {
      for (column, cell) in record.filled where cell.text.contains("?") {
        let letters = Array(CellText.line(cell.text))
        let known = columns.map(\.heading.vi).first { heading in
          let other = Array(heading)
          return letters.count == other.count
            && zip(letters, other).allSatisfy { $0 == "?" ? !$1.isASCII : String($0).folded == String($1).folded }
        }
        if let known { return (record, column, cell, known) }
      }
    }
    return nil
  }
}

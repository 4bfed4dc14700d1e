import Diagnostics

/// Where the heading of a column stands in its file.
struct HeadingPlace: Sendable {
  /// The bytes that hold it.
  let range: Range<Int>
  /// Counted as a spreadsheet counts, from 1.
  let row: Int
  let column: Int

  func location(in source: SourceText) -> Location {
    source.location(atByte: range.lowerBound, length: max(range.count, 1)).inCell(row: row, column: column)
  }
}

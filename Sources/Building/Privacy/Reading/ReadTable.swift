/// A table as it is read: its headings, and rows of cells.
struct ReadTable: Sendable {
  let headings: [String]
  let rows: [[String]]
  /// Where a heading stands, by its column.
  let spot: @Sendable (Int) -> TextSpot
}

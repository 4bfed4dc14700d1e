import Diagnostics

/// A table as it is read: its headings, and rows of cells.
struct ReadTable: Sendable {
  let headings: [String]
  let rows: [[String]]
  /// The place of a heading, by its column.
  let locate: @Sendable (Int) -> Location
}

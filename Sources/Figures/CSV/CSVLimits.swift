/// How large a table of a year may be: many times what any office has, and little enough that every check of it is quick.
enum CSVLimits {
  /// Rows that hold anything, the headings not counted.
  static let rows = 10_000
  /// Columns up to the last one that holds anything.
  static let columns = 200
  /// Bytes of one row.
  static let rowSize = 100 << 10
}

/// What of a table goes beyond the limits, and the byte at which that shows.
enum CSVExcess: Sendable, Hashable {
  case rows(at: Int)
  case columns(Int, at: Int)
  case rowSize(Int, at: Int)
}

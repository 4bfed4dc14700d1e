/// One cell of a CSV file as it was written.
struct CSVCell: Sendable, Hashable {
  /// The text, without the quotes around it and with `""` as one quote.
  let text: String
  /// The bytes of the file that hold it, quotes included.
  let range: Range<Int>

  /// Whether the cell holds nothing but white space.
  var isBlank: Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

/// What keeps a CSV file from being read to its end, and the byte at which that shows.
enum CSVFault: Sendable, Hashable {
  /// A quote that opens a cell and is never closed.
  case unclosed(at: Int)
  /// Text between the closing quote of a cell and the end of the cell.
  case textAfterQuote(at: Int)
  /// More than a table may hold.
  case excess(CSVExcess)
}

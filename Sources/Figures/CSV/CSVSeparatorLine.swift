import Diagnostics

/// The line `sep=;` with which some programs begin a CSV file to tell Excel its separator. It is no row of the table.
struct CSVSeparatorLine {
  let separator: UInt8
  /// Where the table itself begins.
  let next: SourceText.LineStart

  /// Nil where the file does not begin so.
  init?(_ source: SourceText) {
    let line = source.bytes[source.start...].prefix { $0 != 0x0A && $0 != 0x0D }
    let text = line.filter { $0 != UInt8(ascii: "\"") }
    let key = text.prefix(4).map { $0 | 0x20 }
    guard key == Array("sep=".utf8), let separator = text.dropFirst(4).first, Self.known.contains(separator),
      text.dropFirst(5).allSatisfy({ $0 == separator || $0 == UInt8(ascii: " ") })
    else { return nil }
    self.separator = separator
    var offset = line.endIndex
    let isPair = source.bytes[offset...].starts(with: [0x0D, 0x0A])
    offset = min(offset + (isPair ? 2 : 1), source.bytes.count)
    next = SourceText.LineStart(number: 2, offset: offset)
  }

  private static let known = CSVDocument.separators + [UInt8(ascii: "|")]
}

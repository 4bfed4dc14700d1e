import Diagnostics

/// Takes CSV apart into cells that know their place, a record at a time.
///
/// The form is that of RFC 4180, with any separator and with lines ending at LF, CRLF or CR. A quote that does not open a
/// cell is an ordinary character, as spreadsheets have it.
struct CSVTokenizer {
  private let bytes: [UInt8]
  private let separator: UInt8
  private var index: Int
  /// What ended the reading before the file's end.
  private(set) var fault: CSVFault?
  /// The line on which the record that was read last begins.
  private(set) var recordLine: SourceText.LineStart
  /// Lines that ended before `index`, and where the newest begins.
  private var line: SourceText.LineStart

  private static let quote = UInt8(ascii: "\"")
  private static let (lineFeed, carriageReturn) = (UInt8(ascii: "\n"), UInt8(ascii: "\r"))

  /// Reads UTF-8 from the beginning of a line on, the first unless told.
  init(_ bytes: [UInt8], from line: SourceText.LineStart = .init(number: 1, offset: 0), separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
    self.line = line
    index = line.offset
    recordLine = line
  }

  /// The cells of the next record, at least one; nil at the end of the file, or where a quote is wrong.
  mutating func record() -> [CSVCell]? {
    guard index < bytes.count, fault == nil else { return nil }
    let start = index
    recordLine = line
    var cells: [CSVCell] = []
    while true {
      guard let cell = cell() else { return nil }
      guard index - start <= CSVLimits.rowSize else {
        fault = .excess(.rowSize(index - start, at: cell.range.lowerBound))
        return nil
      }
      cells.append(cell)
      guard index < bytes.count, bytes[index] == separator else { break }
      index += 1
    }
    endLine()
    return cells
  }

  private mutating func cell() -> CSVCell? {
    let start = index
    guard index < bytes.count, bytes[index] == Self.quote else {
      while index < bytes.count, !endsCell(bytes[index]) { index += 1 }
      // What is too long for a row is not copied either.
      guard index - start <= CSVLimits.rowSize else { return CSVCell(text: "", range: start..<index) }
      return CSVCell(text: String(decoding: bytes[start..<index], as: UTF8.self), range: start..<index)
    }
    index += 1
    guard let text = quoted() else {
      fault = .unclosed(at: start)
      return nil
    }
    let end = index
    while index < bytes.count, bytes[index] == UInt8(ascii: " ") { index += 1 }
    guard index == bytes.count || endsCell(bytes[index]) else {
      fault = .textAfterQuote(at: index)
      return nil
    }
    return CSVCell(text: text, range: start..<end)
  }

  /// The text up to the closing quote, which is passed over; nil where there is none.
  private mutating func quoted() -> String? {
    var text: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      if byte == Self.quote {
        guard index < bytes.count, bytes[index] == Self.quote else { return String(decoding: text, as: UTF8.self) }
        index += 1
      } else {
        countLine(endingWith: byte)
      }
      text.append(byte)
    }
    return nil
  }

  private func endsCell(_ byte: UInt8) -> Bool {
    byte == separator || byte == Self.lineFeed || byte == Self.carriageReturn
  }

  /// Passes over one line end.
  private mutating func endLine() {
    guard index < bytes.count else { return }
    let isPair =
      bytes[index] == Self.carriageReturn && index + 1 < bytes.count && bytes[index + 1] == Self.lineFeed
    index += isPair ? 2 : 1
    line = SourceText.LineStart(number: line.number + 1, offset: index)
  }

  /// Counts the line that a byte within quotes ends, once it has been passed over.
  private mutating func countLine(endingWith byte: UInt8) {
    let isPair = byte == Self.carriageReturn && index < bytes.count && bytes[index] == Self.lineFeed
    guard byte == Self.lineFeed || (byte == Self.carriageReturn && !isPair) else { return }
    line = SourceText.LineStart(number: line.number + 1, offset: index)
  }
}

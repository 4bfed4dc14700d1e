import Diagnostics
import Text
import Vietnamese

extension FigureTable {
  /// SHA-256 of what the cells hold, in 64 hexadecimal digits.
  ///
  /// How a spreadsheet or a version control saves the same cells changes nothing: encoding, line ends, the separator,
  /// quotes, spaces around, empty rows and columns at the end. What is hashed is each row that holds anything on a line of
  /// its own in UTF-8 and NFC, the cells apart by `;` and quoted as RFC 4180 has it, lines ending with CRLF.
  /// What pages tell of the table's events comes after, in the same form.
  package var fingerprint: String { Self.fingerprint(of: source, taken: taken) }

  /// That of a table whose file holds this, and of which pages tell that.
  package static func fingerprint(of source: SourceText, taken: [[String]] = []) -> String {
    let records = CSVDocument(source).records.map { record in
      let texts = record.cells.map(\.text.nfc.onOneLine)
      let end = texts.lastIndex { !$0.isEmpty } ?? texts.startIndex
      return Array(texts[...end])
    }
    return SHA256.hex(Array(CSVWriting.text(records + taken, separator: ";").utf8))
  }
}

import Vietnamese

/// What somebody who is given a file reads in it, as syllables: the text of markup, the strings of JSON, or simply the text.
package enum ReadableText {
  /// The row of a file; the end of its name tells what it is.
  package static func row(of written: [UInt8], path: String) -> SyllableRow {
    let bytes = UTF16Reading.utf8(of: written) ?? written
    return switch path.utf8.lastIndex(of: UInt8(ascii: ".")).map({ path[$0...].lowercased() }) {
    case ".html", ".htm", ".xhtml", ".xml", ".svg", ".atom", ".rss": row(ofMarkup: bytes)
    case ".json", ".webmanifest", ".js": row(ofCode: bytes)
    default: row(ofPlain: bytes)
    }
  }

  /// The row of HTML, XML or SVG. One that keeps its text can tell what its syllables were.
  package static func row(ofMarkup bytes: [UInt8], keepingText: Bool = false) -> SyllableRow {
    var text = ReadableMarkup(bytes, keepingText: keepingText)
    var scanner = MarkupScanner(bytes)
    while let piece = scanner.next() { text.take(piece) }
    return text.row()
  }

  /// The row of JSON or of a script: each string is a block.
  static func row(ofCode bytes: [UInt8]) -> SyllableRow {
    var row = SyllableRow()
    CodeReading.read(bytes, 0..<bytes.count, into: &row)
    row.endBlock()
    return row
  }

  /// The row of a text without markup: an empty line ends a block. Bytes that are no UTF-8 stand between words.
  static func row(ofPlain bytes: [UInt8]) -> SyllableRow {
    var row = SyllableRow()
    var index = 0
    var isEmptyLine = false
    while index < bytes.count {
      let (scalar, length) = UTF8Reading.scalar(in: bytes, at: index)
      index += length
      if scalar == "\n" {
        if isEmptyLine { row.endBlock() }
        isEmptyLine = true
      } else if scalar != "\r", scalar != " ", scalar != "\t" {
        isEmptyLine = false
      }
      row.read(scalar)
    }
    row.endBlock()
    return row
  }
}

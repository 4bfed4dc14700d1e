import Diagnostics
import Markdown
import Vietnamese
import Website

/// What a page of `content/` says, as it is read and not as it is written: the marks of Markdown off.
enum PageText {
  /// The row of a part of a body, which keeps its text. A figure is cut out of it; a text that cannot be rendered is taken as it is written.
  static func row(of source: SourceText, body: Range<Int>, part: DocumentPart = .whole) -> SyllableRow {
    let written = withoutFigures(source.bytes[body])
    // Where the machine gives no timer the page itself fails and says so; what is searched for is then the text as written.
    guard let rendered = try? PlainMarkdown.html(of: written, path: source.path, part: part),
      part != .whole || !rendered.html.isEmpty
    else {
      return SyllableRow(String(decoding: written, as: UTF8.self), keepingText: true)
    }
    return ReadableText.row(ofMarkup: rendered.html, keepingText: true)
  }

  /// The bytes with a sign of its own for each `{{ expression }}`.
  private static func withoutFigures(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if let end = endOfFigure(bytes, index) {
        kept += " \(Sentences.figure) ".utf8
        index = end
      } else {
        kept.append(bytes[index])
        index += 1
      }
    }
    return kept
  }

  /// The index behind the expression that begins here, on this line.
  private static func endOfFigure(_ bytes: ArraySlice<UInt8>, _ start: Int) -> Int? {
    let (open, close) = (UInt8(ascii: "{"), UInt8(ascii: "}"))
    guard bytes[start] == open, start + 1 < bytes.endIndex, bytes[start + 1] == open else { return nil }
    var index = start + 2
    while index + 1 < bytes.endIndex, bytes[index] != UInt8(ascii: "\n") {
      if bytes[index] == close, bytes[index + 1] == close { return index + 2 }
      index += 1
    }
    return nil
  }
}

import Diagnostics
import Yams

/// Turns the marks of libyaml into bytes of the file, in one pass over the text as long as the marks come in order.
///
/// libyaml counts lines from 1 with its own line ends (CR, LF, CRLF, U+0085, U+2028, U+2029) and columns from 1 in
/// Unicode scalars.
struct MarkCursor {
  private let text: YAMLText
  private var line = 1
  private var column = 1
  private var offset: Int
  /// The line of the file that the byte of the last mark stands on, by the file's own line ends.
  private(set) var lineStart: SourceText.LineStart

  init(_ text: YAMLText) {
    self.text = text
    offset = text.range.lowerBound
    let first = text.source.location(atByte: offset).place?.line ?? 1
    lineStart = text.source.lineStart(of: offset, number: first)
  }

  /// The byte of the file at a mark, at most the end of the YAML; without a mark, where the last one was.
  mutating func offset(of mark: Mark?) -> Int {
    guard let mark else { return offset }
    if (mark.line, mark.column) < (line, column) { self = MarkCursor(text) }
    while offset < text.range.upperBound, (line, column) < (mark.line, mark.column) {
      let width = breakWidth
      if width > 0 {
        // A mark past the end of its line belongs to that end.
        if line == mark.line { break }
        if text.source.bytes[offset] == 0x0A || text.source.bytes[offset] == 0x0D {
          lineStart = SourceText.LineStart(number: lineStart.number + 1, offset: offset + width)
        }
        line += 1
        column = 1
        offset += width
      } else {
        offset += 1
        while offset < text.range.upperBound, text.source.bytes[offset] & 0xC0 == 0x80 { offset += 1 }
        column += 1
      }
    }
    return offset
  }

  /// Bytes of the line end that stands here; 0 where none does.
  private var breakWidth: Int {
    let bytes = text.source.bytes[offset..<text.range.upperBound]
    switch bytes.first {
    case 0x0A: return 1
    case 0x0D: return bytes.dropFirst().first == 0x0A ? 2 : 1
    case 0xC2: return bytes.starts(with: [0xC2, 0x85]) ? 2 : 0
    case 0xE2: return bytes.starts(with: [0xE2, 0x80, 0xA8]) || bytes.starts(with: [0xE2, 0x80, 0xA9]) ? 3 : 0
    default: return 0
    }
  }
}

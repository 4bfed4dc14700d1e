import CMarkdownGuard
import Diagnostics

/// A text of the document held against the line of the source that it stands on, byte by byte: escapes and references are longer in
/// the source than in the text.
struct SourceStretch {
  /// Line of the source, counted from 1.
  let line: Int
  /// For each byte of the text, and for its end, the offset in the line at which it is written.
  private let offsets: [Int]
  private let source: UnsafeBufferPointer<UInt8>

  init(of node: MarkdownNode, finder: PlaceFinder) {
    let place = InlinePlace(of: node, finder: finder, openings: [])
    line = place.line
    source = finder.line(place.line)
    let text = node.text
    let expected = min(max(place.column - 1, 0), source.count)
    var found: [Int]?
    var distance = 0
    while found == nil, distance <= Self.reach {
      found = Self.aligned(text, with: source, from: expected + distance)
      if found == nil, distance > 0 { found = Self.aligned(text, with: source, from: expected - distance) }
      distance += 1
    }
    let last = source.count
    offsets = found ?? (0...text.count).map { min(expected + $0, last) }
  }

  /// How far from where cmark tells it a text is looked for, in bytes: it does not count what a table or a list takes off a line.
  private static let reach = 64

  /// The column of a byte of the text, in bytes and counted from 1.
  func column(of index: Int) -> Int { offsets[min(index, offsets.count - 1)] + 1 }

  /// Whether a byte is written otherwise than it reads: behind a backslash, or by a reference such as `&#42;`.
  func isEscaped(_ index: Int) -> Bool {
    let offset = offsets[min(index, offsets.count - 1)]
    return offset < source.count && (source[offset] == UInt8(ascii: "\\") || source[offset] == UInt8(ascii: "&"))
  }

  /// What is written for a stretch of the text.
  func written(_ range: Range<Int>) -> String {
    String(decoding: source[offsets[range.lowerBound]..<offsets[range.upperBound]], as: UTF8.self)
  }

  /// The place of a stretch of the text in its file.
  func location(of range: Range<Int>, by finder: PlaceFinder) -> Location {
    let length = offsets[range.upperBound] - offsets[range.lowerBound]
    return finder.location(line: line, column: column(of: range.lowerBound), length: max(length, 1))
  }

  /// The offsets of a text that is written from `start` on; nil where something else is written there.
  private static func aligned(
    _ text: UnsafeBufferPointer<UInt8>, with source: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> [Int]? {
    guard start >= 0, start + text.count <= source.count else { return nil }
    var offsets: [Int] = []
    var (index, offset) = (0, start)
    while index < text.count {
      guard offset < source.count else { return nil }
      let byte = source[offset]
      if byte == UInt8(ascii: "&"), let end = referenceEnd(in: source, from: offset) {
        let length = lengthRead(in: text, from: index, before: source[end...])
        offsets += Array(repeating: offset, count: length)
        (index, offset) = (index + length, end)
      } else if byte == text[index] {
        // A backslash that stands for itself reads as one, too.
        let isEscape = byte == UInt8(ascii: "\\") && offset + 1 < source.count && source[offset + 1] == byte
        offsets.append(offset)
        (index, offset) = (index + 1, offset + (isEscape ? 2 : 1))
      } else if byte == UInt8(ascii: "\\"), offset + 1 < source.count, source[offset + 1] == text[index] {
        offsets.append(offset)
        (index, offset) = (index + 1, offset + 2)
      } else {
        return nil
      }
    }
    return offsets + [offset]
  }

  /// The offset behind a reference such as `&amp;` that begins at an offset; nil where none does.
  private static func referenceEnd(in source: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    let name = source[(start + 1)...].prefix(32).prefix { $0.isLetterOrDigit || $0 == UInt8(ascii: "#") }
    guard !name.isEmpty, name.endIndex < source.count, source[name.endIndex] == UInt8(ascii: ";") else { return nil }
    return name.endIndex + 1
  }

  /// How many bytes of the text a reference reads as, told by what is written behind it.
  private static func lengthRead(
    in text: UnsafeBufferPointer<UInt8>, from index: Int, before rest: Slice<UnsafeBufferPointer<UInt8>>
  ) -> Int {
    let left = text.count - index
    let next = rest.prefix(4).prefix { $0 != UInt8(ascii: "\\") && $0 != UInt8(ascii: "&") }
    return (1...max(min(left, 8), 1)).first { length in
      text[(index + length)...].starts(with: next.prefix(left - length))
    } ?? 1
  }
}

import Diagnostics

/// A stretch of a document that a reader reads as one: a paragraph, a heading, the cell of a table.
package struct TextBlock: Sendable {
  /// What it is in its document.
  package enum Role: Sendable, Hashable {
    case paragraph
    /// A paragraph of an item of a list.
    case item
    case heading
    /// Row and column are counted from 0; row 0 holds the headings. Tables are counted from 0.
    case cell(table: Int, row: Int, column: Int)
    /// Code, and HTML that is shown as it is typed.
    case literal
    /// What shows only when the pointer rests on a link or picture.
    case tip
  }

  package let role: Role
  /// What is read there, in NFC, without markup; a line break of the source is a line feed, of a figure its expression stands.
  package let text: String
  /// Where parts of the text begin, in the order of the text.
  let pieces: [Piece]
  let source: SourceText
  let body: Range<Int>

  /// A part of the text that stands in the source on one line.
  struct Piece: Sendable {
    /// Offset of its first byte in the text.
    let offset: Int
    /// Line of the body, counted from 1.
    let line: Int
    /// Column of the line in bytes as cmark tells it, counted from 1; what it took off a line before is not counted.
    let column: Int
  }

  /// The place of a stretch of the text, given as offsets in its UTF-8.
  package func location(of range: Range<Int>) -> Location {
    Self.locations(of: [(self, range)])[0]
  }

  /// The places of stretches of blocks of one document, given as offsets in the UTF-8 of their texts. Many at once cost little
  /// more than one.
  ///
  /// Entities, escapes and marks of emphasis are shorter in the text than in the source, so what is looked for is the first
  /// word of the stretch, on the line where its part begins.
  package static func locations(of stretches: [(block: TextBlock, range: Range<Int>)]) -> [Location] {
    guard let document = stretches.first?.block else { return [] }
    let clean = CleanText(document.source.bytes[document.body], isUTF8: document.source.isUTF8)
    return clean.bytes.withUnsafeBufferPointer { buffer in
      let finder = PlaceFinder(buffer, of: document.source, from: document.body.lowerBound)
      return stretches.map { $0.block.location(of: $0.range, by: finder) }
    }
  }

  private func location(of range: Range<Int>, by finder: PlaceFinder) -> Location {
    let piece = pieces.last { $0.offset <= range.lowerBound } ?? Piece(offset: 0, line: 1, column: 1)
    let line = finder.line(piece.line)
    let expected = min(max(piece.column - 1 + range.lowerBound - piece.offset, 0), line.count)
    let wanted = Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count))
    let word = Array(wanted.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") })
    for sought in [wanted, word, Array(word.prefix(Self.beginning))] where !sought.isEmpty {
      if let found = Self.nearest(sought, to: expected, in: line) {
        return finder.location(line: piece.line, column: found + 1, length: sought.count)
      }
    }
    return finder.location(line: piece.line, column: expected + 1)
  }

  /// Bytes by which a word is looked for where markup stands inside of it: its first letter.
  private static let beginning = 1

  /// The offset of some bytes in a line that is nearest to an expected one.
  private static func nearest(
    _ sought: [UInt8], to expected: Int, in line: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    guard sought.count <= line.count else { return nil }
    let last = line.count - sought.count
    func stands(at start: Int) -> Bool {
      guard start >= 0, start <= last, line[start] == sought[0] else { return false }
      return (0..<sought.count).allSatisfy { line[start + $0] == sought[$0] }
    }
    // From the expected place outwards: it is seldom far, and a line may be long.
    var distance = 0
    while distance <= line.count {
      if stands(at: expected - distance) { return expected - distance }
      if stands(at: expected + distance) { return expected + distance }
      distance += 1
    }
    return nil
  }
}

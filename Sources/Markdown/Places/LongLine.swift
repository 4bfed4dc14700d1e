import Diagnostics

/// A line so long that counting its characters anew for each of thousands of findings would take longer than all else.
/// It is counted once, from place to place.
struct LongLine {
  /// Bytes from which on a line is long.
  static let threshold = 2000
  /// Bytes on each side of a place that are shown of the line: more than a terminal is wide.
  private static let reach = 300

  private let line: UnsafeBufferPointer<UInt8>
  private let path: String
  /// A byte at which a character begins, and how many characters come before it.
  private var counted = (offset: 0, characters: 0)

  init(_ line: UnsafeBufferPointer<UInt8>, path: String) {
    (self.line, self.path) = (line, path)
  }

  /// The place at a column in bytes, counted from 1, on line 1. What is shown of the line is a stretch around it.
  mutating func place(column: Int, length: Int) -> Location.Place? {
    let offset = min(max(column, 1) - 1, line.count)
    let start = boundary(upTo: max(offset - Self.reach, 0))
    count(upTo: start)
    let end = scalarStart(from: min(offset + Self.reach, line.count))
    let stretch = SourceText(path: path, bytes: Array(line[start..<end]))
    let place = stretch.location(line: 1, utf8Column: offset - start + 1, length: length).place
    return place.map { place in
      // A stretch without ASCII may be so long that its own beginning is left out already.
      let isCut = place.excerptColumn > 1
      let first = isCut ? counted.characters + place.excerptColumn : start > 0 ? counted.characters : 1
      return Location.Place(
        line: 1, column: counted.characters + place.column, length: place.length,
        excerpt: (start > 0 && !isCut ? "…" : "") + place.excerpt + (end < line.count ? "…" : ""),
        excerptColumn: first)
    }
  }

  /// Moves the count on to `offset`, or begins it anew where that lies before.
  private mutating func count(upTo offset: Int) {
    if offset < counted.offset { counted = (0, 0) }
    guard offset > counted.offset else { return }
    let stretch = SourceText(path: path, bytes: Array(line[counted.offset..<offset]))
    let end = stretch.location(line: 1, utf8Column: offset - counted.offset + 1).place
    counted = (offset, counted.characters + (end?.column ?? 1) - 1)
  }

  /// The last offset up to `offset` at which a character surely begins: between two visible characters of ASCII.
  private func boundary(upTo offset: Int) -> Int {
    (0...offset).last { $0 == 0 || (isVisible(line[$0]) && isVisible(line[$0 - 1])) } ?? 0
  }

  private func isVisible(_ byte: UInt8) -> Bool {
    (0x20..<0x7F).contains(byte)
  }

  private func scalarStart(from offset: Int) -> Int {
    (offset..<line.count).first { line[$0] & 0xC0 != 0x80 } ?? line.count
  }
}

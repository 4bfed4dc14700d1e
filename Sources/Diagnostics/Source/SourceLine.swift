/// One line of a text, without its line break, and the columns of its bytes.
struct SourceLine {
  /// UTF-8, as far as the file keeps to it; the indices are those of the file.
  private let bytes: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
  }

  /// The place that begins at the byte `from` of the file and covers `length` bytes, both clamped to the line.
  func place(number: Int, from: Int, length: Int) -> Location.Place {
    let first = min(max(from, bytes.startIndex), bytes.endIndex)
    let last = first + min(max(length, 1), bytes.endIndex - first)
    let column = first < bytes.endIndex ? characters(before: first + 1) : characters(before: first) + 1
    let window = excerptRange(around: first)
    // Counted back from the place, so that what was left out need not be read again.
    let skipped = window.lowerBound == bytes.startIndex ? 0 : column - characters(in: window.lowerBound..<first + 1)
    let (isCutBefore, isCutAfter) = (window.lowerBound > bytes.startIndex, window.upperBound < bytes.endIndex)
    return Location.Place(
      line: number, column: column, length: max(characters(before: last) - column + 1, 1),
      excerpt: (isCutBefore ? "…" : "") + String(decoding: bytes[window], as: UTF8.self) + (isCutAfter ? "…" : ""),
      excerptColumn: isCutBefore ? skipped : 1)
  }

  /// Characters that begin before the byte at `offset`.
  private func characters(before offset: Int) -> Int {
    characters(in: bytes.startIndex..<offset)
  }

  /// Characters that begin in `range`, which itself begins with one. Where it ends inside a scalar, that scalar counts.
  private func characters(in range: Range<Int>) -> Int {
    CharacterCount.of(bytes[range.lowerBound..<scalarStart(from: range.upperBound)])
  }

  /// The stretch that an excerpt shows: the whole line, or of a very long one enough around the place for any terminal.
  ///
  /// Without a limit, a line of a megabyte with a thousand faults would be kept a thousand times.
  private func excerptRange(around place: Int) -> Range<Int> {
    let (longest, reach) = (2000, 800)
    guard bytes.count > longest else { return bytes.indices }
    let lower = max(place - reach, bytes.startIndex)
    let upper = min(place + reach, bytes.endIndex)
    return scalarStart(from: lower)..<scalarStart(from: upper)
  }

  /// The first offset from `offset` on at which no scalar of UTF-8 is cut in two.
  private func scalarStart(from offset: Int) -> Int {
    guard offset > bytes.startIndex else { return offset }
    var offset = offset
    while offset < bytes.endIndex, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}

/// One line of a text, without its line break, and the columns of its bytes.
struct SourceLine {
  /// Counted from 1.
  let number: Int
  /// UTF-8, as far as the file keeps to it; the indices are those of the file.
  let bytes: ArraySlice<UInt8>

  /// The place that begins at the byte `from` of the file and covers `length` bytes, both clamped to the line.
  func place(from: Int, length: Int) -> Location.Place {
    let first = min(max(from, bytes.startIndex), bytes.endIndex)
    let last = first + min(max(length, 1), bytes.endIndex - first)
    let column =
      first < bytes.endIndex
      ? CharacterCount.of(bytes[..<scalarStart(from: first + 1)])
      : CharacterCount.of(bytes) + 1
    let covered = CharacterCount.of(bytes[scalarStart(upTo: first)..<scalarStart(from: last)])
    let excerpt = excerpt(around: first)
    return Location.Place(
      line: number, column: column, length: max(covered, 1),
      excerpt: excerpt.text, excerptColumn: column - excerpt.place)
  }

  /// What is shown of the line, and how many characters of that come before the one at `offset`: the whole line, or of a
  /// very long one enough around the place for any terminal.
  ///
  /// Without a limit, a line of a megabyte with a thousand faults would be kept a thousand times.
  private func excerpt(around offset: Int) -> (text: String, place: Int) {
    let (longest, reach) = (2000, 800)
    var (lower, upper) = (bytes.startIndex, bytes.endIndex)
    if bytes.count > longest {
      lower = scalarStart(from: max(offset - reach, lower))
      upper = scalarStart(from: min(offset + reach, upper))
    }
    let after = upper < bytes.endIndex ? "…" : ""
    let text = String(decoding: bytes[lower..<upper], as: UTF8.self) + after
    let through = String(decoding: bytes[lower..<scalarStart(from: min(offset + 1, upper))], as: UTF8.self)
    let isAtEnd = offset == bytes.endIndex
    guard lower > bytes.startIndex else { return (text, isAtEnd ? text.count : through.count - 1) }
    // The cut may leave marks behind whose letter is gone; they join the … and go with it.
    return ("…" + ("…" + text).dropFirst(), ("…" + through).count - (isAtEnd ? 0 : 1))
  }

  /// The first offset from `offset` on at which no scalar of UTF-8 is cut in two; at most three bytes further on.
  private func scalarStart(from offset: Int) -> Int {
    guard offset > bytes.startIndex, offset < bytes.endIndex else { return offset }
    return (offset..<min(offset + 3, bytes.endIndex)).first { bytes[$0] & 0xC0 != 0x80 }
      ?? min(offset + 3, bytes.endIndex)
  }

  /// Where the scalar of UTF-8 begins that holds the byte at `offset`; at most three bytes before it.
  private func scalarStart(upTo offset: Int) -> Int {
    guard offset < bytes.endIndex else { return offset }
    return (max(offset - 3, bytes.startIndex)...offset).last { bytes[$0] & 0xC0 != 0x80 } ?? offset
  }
}

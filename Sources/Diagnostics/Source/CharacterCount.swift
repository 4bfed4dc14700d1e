/// Counting characters as a reader counts them (extended grapheme clusters, Unicode Standard Annex 29) in UTF-8.
enum CharacterCount {
  /// As many as `String.count` says, sooner for Vietnamese: every column of every finding is counted.
  static func of(_ bytes: ArraySlice<UInt8>) -> Int {
    plainCount(bytes.span) ?? String(decoding: bytes, as: UTF8.self).count
  }

  /// The count where the text is of scalars whose part in a character needs no table, else nil: printable ASCII, Latin
  /// letters from U+00C0 to U+02FF and U+1E00 to U+1EFF, Han from U+4000 to U+9FFF and dashes and quotes from U+2010 to
  /// U+2027 (a character each), and the combining marks from U+0300 to U+036F after one of them (none).
  private static func plainCount(_ bytes: Span<UInt8>) -> Int? {
    var (index, count) = (0, 0)
    while index < bytes.count {
      let first = bytes[index]
      if (0x20..<0x7F).contains(first) {
        (index, count) = (index + 1, count + 1)
      } else if (0xC3...0xCD).contains(first) {
        guard index + 1 < bytes.count, isContinuation(bytes[index + 1]) else { return nil }
        let isMark = first >= 0xCC
        if isMark, count == 0 || (first == 0xCD && bytes[index + 1] >= 0xB0) { return nil }
        (index, count) = (index + 2, count + (isMark ? 0 : 1))
      } else {
        guard index + 2 < bytes.count, isPlain(first, bytes[index + 1]), isContinuation(bytes[index + 2]) else {
          return nil
        }
        if first == 0xE2, !(0x90...0xA7).contains(bytes[index + 2]) { return nil }
        (index, count) = (index + 3, count + 1)
      }
    }
    return count
  }

  private static func isContinuation(_ byte: UInt8) -> Bool {
    byte & 0xC0 == 0x80
  }

  /// Whether three bytes that begin so are a scalar that is a character by itself.
  private static func isPlain(_ first: UInt8, _ second: UInt8) -> Bool {
    switch first {
    case 0xE1: (0xB8...0xBB).contains(second)
    case 0xE2: second == 0x80
    case 0xE4...0xE9: isContinuation(second)
    default: false
    }
  }
}

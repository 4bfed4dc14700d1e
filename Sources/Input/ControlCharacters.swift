/// Characters that nobody types and that no page may show: controls, the marks that turn the direction of text so that it
/// reads as something else, and those that no reader sees.
///
/// U+200C and U+200D are none of them: they join and part letters of other scripts, and make one picture of several.
package enum ControlCharacters {
  /// The bytes of the first such character in UTF-8 text; tabs and line ends do not count.
  package static func first(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    first(in: bytes.span).map { bytes.startIndex + $0.lowerBound..<bytes.startIndex + $0.upperBound }
  }

  /// The same of bytes that are counted from 0.
  package static func first(in span: Span<UInt8>) -> Range<Int>? {
    var index = 0
    while index < span.count {
      let width = width(at: index, in: span)
      if width > 0 { return index..<index + width }
      index += 1
    }
    return nil
  }

  private static func width(at index: Int, in span: Span<UInt8>) -> Int {
    let first = span[index]
    // Nearly every byte of a text is one of these.
    if first >= 0x20, first < 0x7F { return 0 }
    func byte(_ distance: Int) -> UInt8 {
      index + distance < span.count ? span[index + distance] : 0
    }
    switch first {
    case 0x09, 0x0A, 0x0D: return 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return (0x80..<0xA0).contains(byte(1)) && byte(1) != 0x85 ? 2 : 0
    // U+061C, the mark that turns Arabic text.
    case 0xD8: return byte(1) == 0x9C ? 2 : 0
    case 0xE2: return isInvisible(byte(1), byte(2)) ? 3 : 0
    case 0xEF:
      // U+FEFF, U+FFF9 to U+FFFB, U+FFFE and U+FFFF.
      return byte(1) == 0xBB && byte(2) == 0xBF
        || byte(1) == 0xBF && ((0xB9...0xBB).contains(byte(2)) || byte(2) >= 0xBE) ? 3 : 0
    // U+E0000 to U+E007F, letters that nobody sees.
    case 0xF3: return byte(1) == 0xA0 && (0x80...0x81).contains(byte(2)) ? 4 : 0
    default: return 0
    }
  }

  /// Whether E2 and these two bytes are one of U+200B, U+200E, U+200F, U+202A to U+202E, U+2060 to U+2064 and U+2066 to
  /// U+206F.
  private static func isInvisible(_ second: UInt8, _ third: UInt8) -> Bool {
    switch second {
    case 0x80: third == 0x8B || third == 0x8E || third == 0x8F || (0xAA...0xAE).contains(third)
    case 0x81: (0xA0...0xA4).contains(third) || (0xA6...0xAF).contains(third)
    default: false
    }
  }
}

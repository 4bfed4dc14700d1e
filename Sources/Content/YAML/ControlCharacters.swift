/// Characters that nobody types and that no page may show: controls, and the marks that turn the direction of text.
enum ControlCharacters {
  /// The bytes of the first such character in UTF-8 text; tabs and line ends do not count.
  static func first(in bytes: ArraySlice<UInt8>) -> Range<Int>? {
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let width = width(at: index, in: bytes)
      if width > 0 { return index..<index + width }
      index += 1
    }
    return nil
  }

  private static func width(at index: Int, in bytes: ArraySlice<UInt8>) -> Int {
    func byte(_ distance: Int) -> UInt8 {
      index + distance < bytes.endIndex ? bytes[index + distance] : 0
    }
    switch bytes[index] {
    case 0x09, 0x0A, 0x0D: return 0
    case 0..<0x20, 0x7F: return 1
    case 0xC2: return (0x80..<0xA0).contains(byte(1)) && byte(1) != 0x85 ? 2 : 0
    case 0xE2:
      // U+202A to U+202E and U+2066 to U+2069.
      let isTurn =
        byte(1) == 0x80 ? (0xAA...0xAE).contains(byte(2)) : byte(1) == 0x81 && (0xA6...0xA9).contains(byte(2))
      return isTurn ? 3 : 0
    case 0xEF: return byte(1) == 0xBB && byte(2) == 0xBF || byte(1) == 0xBF && byte(2) >= 0xBE ? 3 : 0
    default: return 0
    }
  }
}

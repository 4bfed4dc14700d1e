/// What stands in HTML for a byte that may not stand there itself.
enum Escape {
  /// What to write for the byte at `index`, and how many bytes that stands for; nil where the byte may stay.
  ///
  /// Characters that neither HTML nor XML may hold become U+FFFD. They come from entities such as `&#1;`.
  static func of(
    _ text: UnsafeBufferPointer<UInt8>, at index: Int, isAttribute: Bool
  ) -> (stand: StaticString, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): isAttribute ? ("&#39;", 1) : nil
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): nil
    case UInt8(ascii: "\r"): ("&#13;", 1)
    case ..<0x20: ("\u{FFFD}", 1)
    case 0xEF: isNoncharacter(text, at: index) ? ("\u{FFFD}", 3) : nil
    default: nil
    }
  }

  /// U+FFFE and U+FFFF.
  private static func isNoncharacter(_ text: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
  }
}

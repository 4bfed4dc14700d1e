/// Text as it may stand in HTML and XML: between tags, and in an attribute between quotes of either kind.
///
/// Works on bytes: a `Character` that begins with `"` and goes on with U+0301 is not the character `"` to Swift, but a parser
/// reads code points and ends the attribute there all the same.
package enum XMLText {
  /// The text with markup escaped, and U+FFFD for each character that XML 1.0 (§2.2) has no place for.
  package static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Adds the text to a page, escaped.
  package static func append(_ text: String, to page: inout [UInt8]) {
    var text = text
    text.withUTF8 { source in
      let bytes = source.span
      var plain = 0
      var index = 0
      while index < bytes.count {
        guard let (stand, length) = stand(for: bytes, at: index) else {
          index += 1
          continue
        }
        page += source[plain..<index]
        stand.withUTF8Buffer { page += $0 }
        index += length
        plain = index
      }
      page += source[plain...]
    }
  }

  /// What to write for the byte at `index`, and how many bytes that stands for; nil where the byte may stay.
  ///
  /// An apostrophe may stay where the text is known to stand between tags. A carriage return is named, since a parser would
  /// make a line feed of it.
  package static func stand(
    for text: Span<UInt8>, at index: Int, betweenTags: Bool = false
  ) -> (stand: StaticString, length: Int)? {
    switch text[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): betweenTags ? nil : ("&#39;", 1)
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): nil
    case UInt8(ascii: "\r"): ("&#13;", 1)
    case ..<0x20: ("\u{FFFD}", 1)
    case 0xEF: isNoncharacter(text, at: index) ? ("\u{FFFD}", 3) : nil
    default: nil
    }
  }

  /// U+FFFE and U+FFFF.
  private static func isNoncharacter(_ text: Span<UInt8>, at index: Int) -> Bool {
    index + 2 < text.count && text[index + 1] == 0xBF && text[index + 2] >= 0xBE
  }
}

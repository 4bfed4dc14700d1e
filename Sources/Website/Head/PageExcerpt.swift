/// A short description cut out of a longer text.
enum PageExcerpt {
  /// What search engines show of a description, in characters.
  static let length = 160

  /// The text in one line, cut between words and closed with `…` where it is longer than `length` characters.
  static func of(_ text: String) -> String {
    if text.utf8.count <= length, isOneLine(text) { return text }
    let words = text.split(whereSeparator: \.isWhitespace)
    var excerpt = ""
    var count = 0
    for word in words {
      count += word.count + (excerpt.isEmpty ? 0 : 1)
      if count > length {
        // One word longer than the whole excerpt is cut inside.
        return (excerpt.isEmpty ? String(word.prefix(length - 1)) : excerpt) + "…"
      }
      excerpt += (excerpt.isEmpty ? "" : " ") + word
    }
    return excerpt
  }

  /// Whether nothing but single spaces between words stands for white space: most texts, told without a look at characters.
  private static func isOneLine(_ text: String) -> Bool {
    var last = UInt8(ascii: " ")
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: " ") where last == UInt8(ascii: " "), 0..<UInt8(ascii: " "): return false
      // The first bytes of white space beyond ASCII: U+0085 and U+00A0, U+1680, U+2000 to U+205F, U+3000.
      case 0xC2, 0xE2, 0xE3: return false
      case 0x9A where last == 0xE1: return false
      default: last = byte
      }
    }
    return last != UInt8(ascii: " ")
  }
}

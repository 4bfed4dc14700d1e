import Vietnamese

/// How wide a text is at most, whatever sans-serif font a reader's machine has.
///
/// The widths are rounded up from DejaVu Sans, among the widest that systems fall back on.
enum TextWidth {
  /// The width at a size of letters.
  static func of(_ text: String, size: Int, isBold: Bool = false) -> Extent {
    // Bold letters of the same font are up to an eighth wider.
    let thousandths = text.reduce(0) { $0 + width(of: $1) } * (isBold ? 9 : 8) / 8
    return Extent(hundredths: (thousandths * size + 9) / 10)
  }

  /// The width of one character, in thousandths of the size.
  private static func width(of character: Character) -> Int {
    switch character {
    case " ", "\u{A0}", "i", "j", "l", "I", "J", ".", ",", ":", ";", "'", "|", "’", "‘", "!": return 360
    case "f", "t", "r", "(", ")", "-", "/", "[", "]": return 420
    case "m", "w", "M", "W", "%", "…", "—", "@": return 1000
    case "0"..."9": return 640
    default: break
    }
    guard let bare = String(character).folded.first, bare.isASCII else { return 1000 }
    // Letters under marks are as wide as the bare ones, but for the horn of ơ and ư and the stroke of Đ.
    let isUpper = character.isUppercase
    switch bare {
    case "i", "l", "j": return 360
    case "m", "w": return 1000
    default: return isUpper ? 800 : 700
    }
  }
}

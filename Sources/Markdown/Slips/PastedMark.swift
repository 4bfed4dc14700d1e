/// What a line begins with that a word processor makes of an item, and Markdown does not.
struct PastedMark {
  enum Kind {
    /// `•`, `✓` and their kin.
    case bullet
    /// `–` or `—`, which also sets off a clause.
    case dash
    /// `a)`
    case letter
    /// `I.` or `I-`
    case numeral
  }

  let kind: Kind
  /// The mark without the space behind it.
  let text: String

  /// Nil where a line begins otherwise.
  init?(_ line: String) {
    let mark = line.prefix { !$0.isWhitespace }
    let rest = line.dropFirst(mark.count)
    guard mark.count <= 5, let first = mark.first, let kind = Self.kind(of: mark, first: first),
      let next = rest.first(where: { !$0.isWhitespace })
    else { return nil }
    // V. I. Lênin
    let isInitial = next.isUppercase && rest.drop(while: \.isWhitespace).dropFirst().first == "."
    guard kind != .numeral || !isInitial else { return nil }
    (self.kind, text) = (kind, String(mark))
  }

  /// Whether a line of these bytes may begin with a mark: told without looking at letters.
  static func mayBegin(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    guard line.count > 2 else { return false }
    switch line[0] {
    // Bullets and dashes begin with E2, a middle dot with C2, those of a word processor's own fonts with EF, `đ` with C4.
    case 0xE2, 0xC2, 0xEF: return true
    case 0xC4: return line[2] == UInt8(ascii: ")")
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return line[1] == UInt8(ascii: ")")
    case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
      return line.prefix(6).contains { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ")") }
    default: return false
    }
  }

  private static func kind(of mark: Substring, first: Character) -> Kind? {
    if mark.count == 1 {
      if bullets.contains(first) { return .bullet }
      return "–—".contains(first) ? .dash : nil
    }
    let (sign, name) = (mark.last ?? " ", mark.dropLast())
    if name.count == 1, sign == ")", first.isLowercase, first.isASCII || first == "đ" { return .letter }
    return ".-)".contains(sign) && name.allSatisfy({ "IVX".contains($0) }) ? .numeral : nil
  }

  /// Also those that the symbol fonts of word processors keep in the private area.
  private static let bullets: Set<Character> = [
    "•", "●", "○", "◦", "▪", "■", "□", "▫", "·", "‣", "⁃", "✓", "✔", "✗", "☑", "➢", "➤", "►", "▶", "❖", "◆", "♦", "⮚",
    "→",
    "\u{F0B7}", "\u{F0A7}", "\u{F0FC}", "\u{F0D8}", "\u{F076}", "\u{F0E0}",
  ]
}

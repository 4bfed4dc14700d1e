import Randomness

/// Texts made at random of pieces that are easy to count wrongly.
struct SampleText {
  /// Letters in NFC and NFD, lone marks, wide characters, emoji of one and of many scalars, tabs, and what hides or acts.
  private static let pieces = [
    "a", " ", "Đảng", "ủy", "u\u{309}", "a\u{302}\u{301}", "\u{323}", "–", "“", "ß", "ʻ", "\u{A0}", "\t", "中文", "한",
    "\u{1112}\u{1161}\u{11AB}", "あ", "ｱ", "🎓", "👩🏽‍🎓", "❤️", "🇻🇳", "🇻", "1️⃣", "\u{200D}", "\u{200B}", "\u{202E}",
    "\u{2028}", "\u{1B}[31m", "\u{7F}", "\u{9B}", "\u{AD}", "\u{0}", "\u{FEFF}", "\u{FE0F}", "का", "\u{378}", "<", "\\",
    "\"",
  ]
  private static let breaks = ["\n", "\r\n", "\r"]

  private var generator: Seeded

  init(seed: UInt64) {
    generator = Seeded(seed: seed)
  }

  mutating func number(in range: Range<Int>) -> Int {
    Int.random(in: range, using: &generator)
  }

  /// A text of at most `count` pieces without a line break.
  mutating func line(upTo count: Int) -> String {
    (0..<number(in: 0..<count + 1)).compactMap { _ in Self.pieces.randomElement(using: &generator) }.joined()
  }

  /// Lines that end in all three ways, the last with or without a break.
  mutating func lines(upTo count: Int) -> String {
    (0..<number(in: 0..<count + 1)).map { _ in
      line(upTo: 8) + (Self.breaks.randomElement(using: &generator) ?? "")
    }.joined() + line(upTo: 3)
  }
}

import Testing

@testable import Diagnostics

@Suite("Cells of a terminal")
struct CellWidthTests {
  @Test(
    "letters take one cell, with as many marks as they carry", arguments: ["a", "ế", "e\u{302}\u{301}", "–", "é", "ʻ"])
  func letters(character: Character) {
    #expect(CellWidth.of(character) == 1)
  }

  @Test(
    "East Asian wide characters and emoji take two, of however many scalars",
    arguments: ["中", "한", "\u{1112}\u{1161}\u{11AB}", "あ", "Ａ", "、", "🎓", "👩🏽‍🎓", "👍🏿", "❤️", "🇻🇳", "1️⃣", "⌚", "𠀀"])
  func wide(character: Character) {
    #expect(CellWidth.of(character) == 2)
  }

  @Test(
    "halfwidth forms and signs that are not pictures take one", arguments: ["ｱ", "✓", "→", "│", "…", "“", "☺", "₫"])
  func narrow(character: Character) {
    #expect(CellWidth.of(character) == 1)
  }

  @Test("a mark without its letter takes none", arguments: ["\u{301}", "\u{20DD}", "\u{FE0F}"])
  func marks(character: Character) {
    #expect(CellWidth.of(character) == 0)
  }
}

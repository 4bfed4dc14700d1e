import Randomness
import TestSupport
import Testing

@testable import Website

@Suite("A short description")
struct ExcerptTests {
  @Test("is the whole text in one line where that is short")
  func short() {
    #expect(PageExcerpt.of(" Đảng bộ\n  Khoa ") == "Đảng bộ Khoa")
    #expect(PageExcerpt.of("") == "")
  }

  @Test("is cut between words, never longer than it may be")
  func long() {
    var random = Seeded(seed: 5)
    for _ in 0..<300 {
      let text = random.text(["ủy ban ", "e\u{323}\u{302} ", "nghị quyết ", "x", "🎓 "], upTo: 120)
      let excerpt = PageExcerpt.of(text)
      #expect(excerpt.count <= PageExcerpt.length + 1)
      if excerpt.hasSuffix("…") {
        let line = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        #expect(line.hasPrefix(excerpt.dropLast()))
      }
    }
  }

  @Test("cuts a word that is longer than the whole description")
  func oneWord() {
    #expect(PageExcerpt.of(String(repeating: "a", count: 400)) == String(repeating: "a", count: 159) + "…")
  }
}

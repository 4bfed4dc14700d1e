import Testing

@testable import Diagnostics

@Suite("Text made safe to print")
struct VisibleTextTests {
  @Test(
    "what shows itself stays as it is",
    arguments: [
      "Đảng ủy Khoa – “Cơ khí”", "u\u{309}y", "ngày 05", "中文 あ 한", "👩🏽‍🎓 ❤️ 🇻🇳 1️⃣ 👨‍👩‍👧", "12 % ₫ →",
    ])
  func harmless(text: String) {
    #expect(VisibleText.of(text).utf8.elementsEqual(text.utf8))
  }

  @Test(
    "what a terminal obeys, what hides or turns text, and a space that is no common one, becomes its number",
    arguments: [
      ("\u{1B}[31mđỏ", "<U+001B>[31mđỏ"), ("\u{9B}2J", "<U+009B>2J"), ("a\u{7}\u{8}", "a<U+0007><U+0008>"),
      ("a\r\nb", "a<U+000D><U+000A>b"), ("a\tb", "a<U+0009>b"), ("a\u{202E}b", "a<U+202E>b"),
      ("a\u{2066}b\u{2069}", "a<U+2066>b<U+2069>"), ("a\u{2028}b\u{2029}", "a<U+2028>b<U+2029>"),
      ("Đảng\u{200B} ủy", "Đảng<U+200B> ủy"), ("a\u{AD}b\u{FEFF}", "a<U+00AD>b<U+FEFF>"), ("\u{3164}", "<U+3164>"),
      ("a\u{200D}b", "a<U+200D>b"), ("1\u{200D}", "1<U+200D>"), ("🎓\u{200D}", "🎓<U+200D>"),
      ("🏴\u{E0067}\u{E007F}", "🏴<U+E0067><U+E007F>"), ("a\u{E0101}", "a<U+E0101>"), ("\u{0}\u{7F}", "<U+0000><U+007F>"),
      ("\u{FFFF}", "<U+FFFF>"), ("title:\u{A0}A", "title:<U+00A0>A"), ("10\u{202F}%", "10<U+202F>%"),
      ("\u{3000}", "<U+3000>"),
    ])
  func hidden(text: String, shown: String) {
    #expect(VisibleText.of(text) == shown)
  }

  @Test("no control, formatting character or separator is left, in any text")
  func random() {
    var sample = SampleText(seed: 3)
    for _ in 0..<2000 {
      let text = sample.lines(upTo: 3)
      let acts = VisibleText.of(text).unicodeScalars.filter { scalar in
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        case .format: scalar != "\u{200D}"
        default: false
        }
      }
      #expect(acts.isEmpty, "\(text.debugDescription)")
    }
  }
}

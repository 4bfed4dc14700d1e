import Foundation
import Testing

@testable import Vietnamese

@Suite("NFC")
struct NFCTests {
  @Test("text in parts is composed, byte for byte")
  func composes() {
    let parts = "\u{110}a\u{309}ng u\u{309}y, ke\u{302}\u{301}t qua\u{309}, to\u{323}\u{302}"
    #expect(parts.nfc.utf8.elementsEqual("Đảng ủy, kết quả, tộ".utf8))
    #expect(NFC.normalized(Array(parts.utf8)) == Array("Đảng ủy, kết quả, tộ".utf8))
    #expect(!parts.isNFC)
    #expect(NFC.normalized(Array(parts.utf8)) != Array(parts.utf8))
  }

  @Test(
    "composed Vietnamese with emoji, quotation marks and CJK is in form C",
    arguments: [
      "", "Đảng bộ Khoa Cơ khí", "“Ngày hội” – 20/11… 100 ₫", "日本語 한국어 👍🏽❤️ №5 ½ Ａ", "\u{FEFF}có dấu", "x\u{334}y",
    ])
  func recognises(_ text: String) {
    #expect(text.isNFC)
    #expect(NFC.normalized(Array(text.utf8)) == Array(text.utf8))
    #expect(text.nfc.utf8.elementsEqual(text.utf8))
  }

  @Test(
    "what normalization replaces or reorders is not in form C",
    arguments: [
      "\u{212B}", "\u{2126}", "\u{212A}", "\u{37E}", "\u{387}", "\u{374}", "\u{1F71}", "\u{2000}", "\u{2001}",
      "\u{2329}",
      "\u{2ADC}", "\u{F900}", "\u{FB1D}", "\u{1D15E}", "\u{2F800}", "e\u{301}", "x\u{301}\u{323}", "か\u{3099}",
      "\u{1100}\u{1161}", "가\u{11A8}", "\u{958}",
    ])
  func rejects(_ text: String) {
    #expect(!text.isNFC)
    #expect(NFC.normalized(Array(text.utf8)) != Array(text.utf8))
  }

  @Test("a character that is stable is found stable wherever it stands, and no other is")
  func agreesWithFoundationOnEveryCharacter() {
    // Each character between a letter and a mark that could compose or be reordered with it.
    var wrong: [Unicode.Scalar] = []
    for scalar in SampleTexts.allScalars {
      let text = "e" + String(scalar)
      if text.isNFC != text.utf8.elementsEqual(text.precomposedStringWithCanonicalMapping.utf8) { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("normalizing gives what taking apart and composing gives, and twice is once")
  func agreesWithFoundation() {
    for text in SampleTexts.random(20_000, seed: 1) {
      let apart = text.decomposedStringWithCanonicalMapping
      let expected = Array(apart.precomposedStringWithCanonicalMapping.utf8)
      #expect(Array(text.nfc.utf8) == expected)
      #expect(NFC.normalized(Array(text.utf8)) == expected)
      #expect(text.nfc.isNFC)
      #expect(text.isNFC == (Array(text.utf8) == expected))
    }
  }

  @Test("a byte that is not UTF-8 makes text that is not in form C, and is replaced where the text must change")
  func malformed() {
    #expect(NFC.normalized([0x65, 0xCC, 0x81, 0xFF]) == Array("é\u{FFFD}".utf8))
    #expect(NFC.normalized([0x61, 0xFF]) != [0x61, 0xFF])
    #expect(NFC.normalized([0x61, 0xCC]) != [0x61, 0xCC])
  }
}

extension String {
  /// Whether normalizing leaves every byte. `==` cannot tell: it calls both forms equal.
  fileprivate var isNFC: Bool { utf8.elementsEqual(nfc.utf8) }
}

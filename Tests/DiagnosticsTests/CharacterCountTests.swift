import Randomness
import Testing

@testable import Diagnostics

@Suite("Counting characters")
struct CharacterCountTests {
  @Test("as many characters as Swift counts, in any text")
  func random() {
    var sample = SampleText(seed: 21)
    for _ in 0..<3000 {
      let line = sample.line(upTo: 12)
      #expect(CharacterCount.of(Array(line.utf8)[...]) == line.count, "\(line.debugDescription)")
    }
  }

  @Test("as many as Swift counts, for every scalar after every kind of neighbour")
  func everyScalar() {
    for value in UInt32(0)...0x2FFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      for before in ["", "a", "ế", "e\u{302}", "–", "中"] {
        let text = before + String(scalar) + "\u{301}b"
        #expect(CharacterCount.of(Array(text.utf8)[...]) == text.count, "\(text.debugDescription)")
      }
    }
  }

  @Test("as many as Swift counts in bytes that are no UTF-8")
  func invalid() {
    var sample = Seeded(seed: 4)
    let bytes: [UInt8] = [0x61, 0x80, 0xBF, 0xC3, 0xA0, 0xCC, 0x81, 0xE1, 0xBA, 0xE2, 0xE4, 0xF0, 0xFF]
    for _ in 0..<5000 {
      let text = (0..<6).compactMap { _ in bytes.randomElement(using: &sample) }
      #expect(CharacterCount.of(text[...]) == String(decoding: text, as: UTF8.self).count, "\(text)")
    }
  }
}

import Foundation
import Testing
import Vietnamese

@Suite("Order of the alphabet")
struct CollationKeyTests {
  private func sorted(_ words: [String]) -> [String] {
    words.sorted { CollationKey($0) < CollationKey($1) }
  }

  @Test("letters come in the order of the Vietnamese alphabet")
  func alphabet() {
    let alphabet = "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y".split(separator: " ").map(String.init)
    #expect(sorted(alphabet.reversed()) == alphabet)
  }

  @Test("tones come in the order ngang, huyền, hỏi, ngã, sắc, nặng, after the letters and before case")
  func tones() {
    #expect(
      sorted(["tạ", "Tá", "tá", "tã", "tả", "tà", "ta", "tan"]) == ["ta", "tà", "tả", "tã", "tá", "Tá", "tạ", "tan"])
  }

  @Test("the words of the measured list come as vi_VN has them")
  func measured() {
    #expect(
      sorted(["Ê", "Em", "Đức", "Dũng", "Ấn", "Ân", "Ăn", "Ánh", "An"])
        == ["An", "Ánh", "Ăn", "Ân", "Ấn", "Dũng", "Đức", "Em", "Ê"])
  }

  @Test("every pair of words compares as Foundation compares them in vi_VN")
  func agreesWithFoundation() {
    let locale = Locale(identifier: "vi_VN")
    for left in SampleTexts.words {
      for right in SampleTexts.words where left != right {
        let expected = left.compare(right, locale: locale) == .orderedAscending
        #expect((CollationKey(left) < CollationKey(right)) == expected, "\(left) < \(right)")
      }
    }
  }

  @Test("text in parts and composed text stand side by side")
  func forms() {
    let parts = "hoa\u{300}"
    #expect(sorted(["hoả", parts, "hoà", "hoa"]).map(\.nfc) == ["hoa", "hoà", "hoà", "hoả"])
    #expect(CollationKey(parts) != CollationKey("hoà"))
  }

  @Test("spaces come before punctuation, then digits, Latin letters, other letters")
  func classes() {
    #expect(sorted(["Ж", "a", "1", "+", "-", " "]) == [" ", "-", "+", "1", "a", "Ж"])
  }

  @Test("the order is strict and total: two texts are equal only with the same bytes")
  func strictTotalOrder() {
    let texts = SampleTexts.random(300, seed: 5)
    let keys = texts.map(CollationKey.init)
    for (i, a) in keys.enumerated() {
      for (j, b) in keys.enumerated() {
        let isSame = texts[i].utf8.elementsEqual(texts[j].utf8)
        #expect((a == b) == isSame)
        #expect([a < b, b < a, isSame].filter { $0 }.count == 1)
      }
    }
    let ranked = keys.sorted()
    for (i, low) in ranked.enumerated() {
      #expect(ranked[i...].allSatisfy { !($0 < low) })
    }
  }
}

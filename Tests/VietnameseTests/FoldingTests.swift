import Foundation
import Testing
import Vietnamese

@Suite("Folding")
struct FoldingTests {
  @Test(
    "case, tones, hats and the stroke of đ go, everything else stays",
    arguments: [
      ("Đảng ủy", "dang uy"), ("Kết quả đạt được", "ket qua dat duoc"), ("ĐẶNG THỊ ƯỚC", "dang thi uoc"),
      ("hòa", "hoa"), ("hoà", "hoa"), ("Số 12-BC/ĐU", "so 12-bc/du"),
      ("Würth, Ørsted, Łódź, İzmir", "wurth, orsted, lodz, izmir"),
      ("ΑΘΉΝΑ", "αθηνα"), ("Ж Й", "ж и"), ("한국", "한국"), ("straße", "straße"), ("", ""), ("Ａ", "ａ"),
    ])
  func folds(_ text: String, _ folded: String) {
    #expect(text.folded.utf8.elementsEqual(folded.utf8))
  }

  @Test("all 134 letters of Vietnamese fold to ASCII")
  func allLetters() {
    let rows: [(String, String)] = [
      ("aàảãáạăằẳẵắặâầẩẫấậ", "a"), ("eèẻẽéẹêềểễếệ", "e"), ("iìỉĩíị", "i"), ("oòỏõóọôồổỗốộơờởỡớợ", "o"),
      ("uùủũúụưừửữứự", "u"), ("yỳỷỹýỵ", "y"), ("đ", "d"),
    ]
    for (letters, base) in rows {
      for letter in letters {
        #expect(String(letter).folded == base)
        #expect(letter.uppercased().folded == base)
      }
    }
  }

  @Test("text in parts folds as composed text does, and a substring as a string")
  func forms() {
    #expect("Đa\u{309}ng u\u{309}y".folded == "dang uy")
    #expect("Đảng ủy".prefix(4).folded == "dang")
  }

  @Test("folding twice is folding once, for every character and for random texts")
  func idempotent() {
    var wrong: [Unicode.Scalar] = []
    for scalar in SampleTexts.allScalars where !scalar.isASCII {
      let folded = String(scalar).folded
      if !folded.folded.utf8.elementsEqual(folded.utf8) { wrong.append(scalar) }
    }
    #expect(wrong.isEmpty)
    for text in SampleTexts.random(20_000, seed: 2) {
      #expect(text.folded.folded.utf8.elementsEqual(text.folded.utf8))
    }
  }

  @Test("texts that differ in their form alone fold to the same bytes")
  func formsFoldAlike() {
    for text in SampleTexts.random(20_000, seed: 3) {
      #expect(text.nfc.folded.utf8.elementsEqual(text.folded.utf8))
      #expect(text.decomposedStringWithCanonicalMapping.folded.utf8.elementsEqual(text.folded.utf8))
    }
  }
}

import Testing
import Vietnamese

@Suite("Where the tone stands")
struct ToneStyleTests {
  @Test(
    "open oa, oe and uy take the tone on the first vowel in the old style, on the second in the new",
    arguments: [
      ("hóa", "hoá"), ("khóa", "khoá"), ("xóa", "xoá"), ("thủy", "thuỷ"), ("ủy", "uỷ"), ("khỏe", "khoẻ"),
      ("HÒA", "HOÀ"),
      ("Đảng ủy Khoa", "Đảng uỷ Khoa"), ("ĐẢNG ỦY", "ĐẢNG UỶ"), ("Họa sĩ, hõa!", "Hoạ sĩ, hoã!"), ("đọa", "đoạ"),
      ("lũy thừa", "luỹ thừa"), ("lụy", "luỵ"), ("tùy", "tuỳ"), ("òe", "oè"), ("“Hòa”-hóa", "“Hoà”-hoá"),
      ("nghóe", "nghoé"),
    ])
  func bothWays(_ old: String, _ new: String) {
    #expect(ToneStyle.new.apply(to: old).utf8.elementsEqual(new.utf8))
    #expect(ToneStyle.old.apply(to: new).utf8.elementsEqual(old.utf8))
    #expect(ToneStyle.old.apply(to: old).utf8.elementsEqual(old.utf8))
    #expect(ToneStyle.new.apply(to: new).utf8.elementsEqual(new.utf8))
  }

  @Test("every tone and initial moves and comes back")
  func allSyllables() {
    let pairs = [
      ("òa", "oà"), ("ỏa", "oả"), ("õa", "oã"), ("óa", "oá"), ("ọa", "oạ"), ("ùy", "uỳ"), ("ủy", "uỷ"), ("ũy", "uỹ"),
      ("úy", "uý"), ("ụy", "uỵ"), ("òe", "oè"), ("ỏe", "oẻ"), ("õe", "oẽ"), ("óe", "oé"), ("ọe", "oẹ"),
    ]
    for initial in ["", "b", "ch", "d", "đ", "gi", "h", "kh", "l", "ng", "nh", "s", "t", "th", "tr", "x"] {
      for (old, new) in pairs {
        #expect(ToneStyle.new.apply(to: initial + old) == initial + new)
        #expect(ToneStyle.old.apply(to: (initial + new).uppercased()) == (initial + old).uppercased())
      }
    }
  }

  @Test(
    "a syllable after q, one with a final, one without a tone and foreign words stay",
    arguments: [
      "quý", "QUỲ", "quỷ", "hoàn", "toán", "khuỷu", "ngoái", "loét", "tuýp", "khuya", "huỳnh", "hoa", "khoe", "uy",
      "hóá", "của",
      "mía", "Chloé", "hoạch", "oái", "ngoẻo", "",
    ])
  func stays(_ text: String) {
    for style in ToneStyle.allCases {
      #expect(style.apply(to: text).utf8.elementsEqual(text.utf8))
    }
  }

  @Test("text in parts is composed and respelt")
  func parts() {
    #expect(ToneStyle.new.apply(to: "u\u{309}y").utf8.elementsEqual("uỷ".utf8))
    #expect(ToneStyle.old.apply(to: "hoa\u{300}").utf8.elementsEqual("hòa".utf8))
  }

  @Test("a style undoes the other and is its own repetition, and neither changes how a text folds")
  func laws() {
    for text in SampleTexts.random(20_000, seed: 7) + SampleTexts.words {
      for (style, other) in [(ToneStyle.old, ToneStyle.new), (.new, .old)] {
        let once = style.apply(to: text)
        #expect(style.apply(to: once).utf8.elementsEqual(once.utf8))
        #expect(style.apply(to: other.apply(to: text)).utf8.elementsEqual(once.utf8))
        #expect(once.folded.utf8.elementsEqual(text.folded.utf8))
      }
    }
  }
}

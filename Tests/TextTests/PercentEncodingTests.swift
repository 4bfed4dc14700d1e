import Randomness
import Testing
import Text

@Suite("Percent-encoding")
struct PercentEncodingTests {
  @Test("encodes what a URL's path, HTML, CSS or XML would read as its own")
  func special() {
    #expect(PercentEncoding.encoded("/tin-tuc/a_b.c~d/") == "/tin-tuc/a_b.c~d/")
    #expect(PercentEncoding.encoded("/ảnh 1.jpg") == "/%E1%BA%A3nh%201.jpg")
    #expect(PercentEncoding.encoded("/100%/a?b#c") == "/100%25/a%3Fb%23c")
    #expect(PercentEncoding.encoded("/\"'<>&();:") == "/%22%27%3C%3E%26%28%29%3B%3A")
  }

  @Test("decodes triples, leaves a lone percent sign, and refuses what is not UTF-8")
  func decoding() {
    #expect(PercentEncoding.decoded("%E1%BA%A3nh%201.jpg") == "ảnh 1.jpg")
    #expect(PercentEncoding.decoded("%e1%ba%a3") == "ả")
    #expect(PercentEncoding.decoded("100%") == "100%")
    #expect(PercentEncoding.decoded("%zz%4") == "%zz%4")
    #expect(PercentEncoding.decoded("%ff") == nil)
  }

  @Test("gives back any path that it encoded, in plain ASCII")
  func roundTrip() {
    var random = Seeded(seed: 1)
    for _ in 0..<2_000 {
      let path = random.text(["a", "/", "%", "41", "Đ", "ệ", "e\u{301}", " ", "\"", "\u{1}", "🎓", ".", "+"], upTo: 12)
      let encoded = PercentEncoding.encoded(path)
      #expect(encoded.utf8.allSatisfy { $0 > 0x20 && $0 < 0x7F })
      #expect(PercentEncoding.decoded(encoded).map { $0.utf8.elementsEqual(path.utf8) } == true)
    }
  }
}

import Foundation
import Randomness
import TestSupport
import Testing
import Text

@testable import Website

@Suite("Escaping")
struct EscapingTests {
  private static let hostile = [
    "</script><script>alert(1)</script>", "<!--", "]]>", "\"\u{301} onmouseover=alert(1) x=\"", "\u{2028}\u{2029}",
    "\\",
    "\u{0}\u{1F}\u{7F}", "Đảng ủy", "🎓", "'&amp;",
  ]

  @Test("of JSON gives back any text, and lets nothing end the script it stands in")
  func json() throws {
    var random = Seeded(seed: 3)
    for _ in 0..<300 {
      let text = random.text(Self.hostile, upTo: 5)
      var bytes: [UInt8] = []
      JSONText.object([("a", .list([.string(text), .number(-1)])), ("b", nil)]).write(to: &bytes)
      let written = String(decoding: bytes, as: UTF8.self)
      #expect(written.utf8.allSatisfy { ![0x3C, 0x3E, 0x26].contains($0) && $0 >= 0x20 })
      #expect(!written.unicodeScalars.contains { $0 == "\u{2028}" || $0 == "\u{2029}" })
      let object = try #require(try JSONSerialization.jsonObject(with: Data(bytes)) as? [String: [Any]])
      #expect((object["a"]?.first as? String).map { $0.utf8.elementsEqual(text.utf8) } == true)
      #expect(object.keys.sorted() == ["a"])
    }
  }

  @Test("of XML keeps a document well-formed, whatever the text holds")
  func xml() {
    var random = Seeded(seed: 4)
    for _ in 0..<300 {
      let text = XMLText.escaped(random.text(Self.hostile + ["\u{FFFE}", "\t\n"], upTo: 6))
      #expect(WellFormed.fault(Array("<a b=\"\(text)\" c='\(text)'>\(text)</a>".utf8)) == nil)
    }
    #expect(XMLText.escaped("\"\u{301}<") == "&quot;\u{301}&lt;")
  }
}

import Testing
import Text

@Suite("Text in HTML and XML")
struct XMLTextTests {
  @Test("has one spelling for each character of markup, also before a combining mark")
  func markup() {
    #expect(XMLText.escaped("a & b < c > d \" e ' f") == "a &amp; b &lt; c &gt; d &quot; e &#39; f")
    #expect(XMLText.escaped("\"\u{301}<") == "&quot;\u{301}&lt;")
  }

  @Test("keeps line ends and tabs, names a carriage return, and shows what no document may hold as U+FFFD")
  func controls() {
    #expect(XMLText.escaped("a\n\tb\rc").utf8.elementsEqual("a\n\tb&#13;c".utf8))
    #expect(XMLText.escaped("\u{0}\u{1F}\u{FFFE}\u{FFFF}") == "\u{FFFD}\u{FFFD}\u{FFFD}\u{FFFD}")
    #expect(XMLText.escaped("\u{FFFD}\u{FEFF}x\u{FFE6}") == "\u{FFFD}\u{FEFF}x\u{FFE6}")
  }

  @Test("is added to a page behind what stands there")
  func adding() {
    var page = Array("<p>".utf8)
    XMLText.append("Đảng ủy & Đoàn", to: &page)
    #expect(String(decoding: page, as: UTF8.self) == "<p>Đảng ủy &amp; Đoàn")
  }
}

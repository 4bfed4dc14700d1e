import Randomness
import TestSupport
import Testing
import Vietnamese

@testable import Website

@Suite("One walk over a finished page")
struct OneWalkTests {
  /// What pages are made of, and what somebody might put into them.
  private static let parts = [
    "<!DOCTYPE html>", "<p>", "</p>", "<b>", "</b>", "<tr><td>", "</td><td>", "</td></tr>", "<br/>", "<wbr>",
    "<div hidden>",
    "</div>", "<h2 id=\"ket-qua\">", "</h2>", "<p class=\"a>b\" id=\"\">", "<P\nCLASS=\"x\">",
    "<span title=\" id=\" lang=\"vi\">",
    "<a href=\"/a.txt\" title=\"Tối mật\">", "<a  href=\"#id=\" >", "</a>",
    "<img src=\"/b.txt\" alt=\"Hoá &quot;họp&quot;\"/>",
    "<img srcset=\"/c.txt 1x, /d.txt 2x\" src=\"\">", "<svg aria-label=\"Tuỷ <b\"><path d=\"M 1 2\"/></svg>",
    "<p data-href=\"/e.txt\" style=\"a:b\">", "<meta content=\"Đảng uỷ\">",
    "<sup class=\"footnote-ref\"><a href=\"#fn-1\" id=\"fnref-1\">1</a></sup>",
    "<sup>2</sup>", "<!-- Tối mật -->", "<style>a { b: c }</style>", "<script>{\"a\":\"hoá \\u0111\"}</script>",
    "<script src=\"/f.txt\"></script>",
    "Đảng uỷ", "họp ", "HOÁ", " khoẻ, ", "1.234", ".", "&#7853;t", "M&agrave;", "&amp;", " & ", " 1 < 2 ", "\n",
    "ti\u{301}nh", "🎓",
  ]

  private static func markup(_ generator: inout Seeded) -> [UInt8] {
    let whole = Array(generator.text(parts, upTo: 24).utf8)
    // One in four breaks off somewhere, within a character too.
    return Bool.random(using: &generator) || Bool.random(using: &generator)
      ? whole : Array(whole.prefix(Int.random(in: 0...whole.count, using: &generator)))
  }

  @Test("finds the ids that a walk for them alone finds, and those of closing tags and comments that there are none")
  func ids() {
    var generator = Seeded(seed: 1)
    for _ in 0..<2000 {
      let html = Self.markup(&generator)
      #expect(FinishedPage(html).ids.all == Set(SeparateWalks.ids(html)), "\(String(decoding: html, as: UTF8.self))")
    }
  }

  @Test("finds the files that a walk for them alone finds, in the order in which they are named")
  func files() throws {
    let names = ["a", "b", "c", "d", "e", "f"].map { "/\($0).txt" }
    let site = try TestSite(Dictionary(uniqueKeysWithValues: names.map { ("content\($0)", "x") }))
    let links = AttachmentLinks(site.site.attachments, routes: Routes(site.site.settings))
    var generator = Seeded(seed: 2)
    var count = 0
    for _ in 0..<2000 {
      let html = Self.markup(&generator)
      let text = String(decoding: html, as: UTF8.self)
      let expected = SeparateWalks.links(text).filter(names.contains).reduce(into: [String]()) { found, name in
        if !found.contains(name) { found.append(name) }
      }
      let files = FinishedPage(html, files: LinkedFiles(links, from: "/tin/")).files
      #expect(files == expected, "\(text)")
      count += files.count
    }
    #expect(count > 1000)
  }

  @Test("reads the text that a walk for it alone reads")
  func text() {
    var generator = Seeded(seed: 3)
    for _ in 0..<2000 {
      let html = Self.markup(&generator)
      let row = FinishedPage(html, readingText: true).text
      #expect(row?.numbers == SeparateWalks.text(html), "\(String(decoding: html, as: UTF8.self))")
    }
    #expect(FinishedPage(Array("<p>a</p>".utf8)).text == nil)
  }

  @Test("puts tone marks where they are put in the whole text", arguments: ToneStyle.allCases)
  func tone(_ style: ToneStyle) {
    var generator = Seeded(seed: 4)
    for _ in 0..<2000 {
      let html = generator.text(Self.parts, upTo: 24)
      let bytes = FinishedPage(Array(html.utf8), tone: style).bytes
      #expect(bytes == Array(style.apply(to: html).utf8), "\(html)")
    }
  }

  @Test("gives the bytes back as they are where nobody asks for the place of tone marks")
  func asWritten() {
    var generator = Seeded(seed: 5)
    for _ in 0..<200 {
      let html = Self.markup(&generator)
      #expect(FinishedPage(html, readingText: true).bytes == html)
    }
  }

  @Test("leaves addresses and ids as they are written, which what leads there does not change with")
  func addresses() {
    let html = #"<p id="hoà" class="hoà" title="hoà"><a href="/hoà/#hoà">hoà</a></p>"#
    let page = FinishedPage(Array(html.utf8), tone: .old)
    #expect(
      String(decoding: page.bytes, as: UTF8.self)
        == #"<p id="hoà" class="hoà" title="hòa"><a href="/hoà/#hoà">hòa</a></p>"#)
    #expect(page.ids.all == ["hoà"])
  }

  @Test("takes any bytes apart without a gap that text could hide in, and comes to their end")
  func hostile() {
    let letters = [
      "<", ">", "/", "\"", "'", "=", "!--", "--", "-->", "!", "?", "script", "style", "sup", "<a ", "</", " ", "&", ";",
      "ậ", "x",
      "\u{301}", "![CDATA[",
    ]
    var generator = Seeded(seed: 6)
    for _ in 0..<5000 {
      let html = Array(generator.text(letters, upTo: 20).utf8)
      var scanner = MarkupScanner(html)
      var end = 0
      while let piece = scanner.next() {
        switch piece {
        case .text(let range), .attribute(_, let range), .code(let range), .comment(let range):
          #expect(range.lowerBound >= end && range.upperBound <= html.count)
          end = range.upperBound
        case .tag, .declaration: break
        }
      }
    }
  }

  @Test(
    "names neither ids nor files in comments, scripts, style sheets and closing tags",
    arguments: [
      "<!-- <p id=\"a\"> -->", "<script>'<p id=\"a\">'</script>", "<SCRIPT>\"<p id='a'>\"</SCRIPT >",
      "<style>a{b:'<p id=\"a\">'}</style>", "</p id=\"a\">", "<!x id=\"a\">", "<?x id=\"a\"?>",
    ])
  func unseen(_ html: String) {
    #expect(FinishedPage(Array(html.utf8)).ids.all.isEmpty)
    let behind = html + "<p ID=b><p id='c'><script/><p id = \"d\">"
    #expect(FinishedPage(Array(behind.utf8)).ids.all == ["b", "c", "d"])
  }

  @Test("reads on behind the number of a footnote, closed or not")
  func footnote() {
    func text(_ html: String) -> [UInt64]? { FinishedPage(Array(html.utf8), readingText: true).text?.numbers }
    #expect(text("<p>một<sup><a href=\"#1\" title=\"hai\">3</a></sup>bốn</p>") == SyllableRow("một bốn").numbers)
    let unclosed = SyllableRow("một").numbers + SyllableRow("bốn").numbers
    #expect(text("<p>một<sup><a href=\"#1\">3</p><p>bốn</p>") == unclosed)
  }
}

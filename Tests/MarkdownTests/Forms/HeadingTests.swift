import Foundation
import Markdown
import Testing

@Suite("Headings")
struct HeadingTests {
  @Test("a heading has the id of its folded text")
  func foldsIDs() {
    #expect(html("## Kết quả đạt được") == "<h2 id=\"ket-qua-dat-duoc\">Kết quả đạt được</h2>\n")
    #expect(html("Đảng *ủy* `Khoa`\n---") == "<h2 id=\"dang-uy-khoa\">Đảng <em>ủy</em> <code>Khoa</code></h2>\n")
  }

  @Test("a heading of the same text gets a number, one without letters the id muc")
  func numbersIDs() {
    let made = page("## A\n\n## a!\n\n## A-2\n\n## A\n\n## ---…\n\n## ***\n\n##\n")
    #expect(made.headings.map(\.id) == ["a", "a-2", "a-2-2", "a-3", "muc", "muc-2", "muc-3"])
    #expect(made.ids == ["a", "a-2", "a-2-2", "a-3", "muc", "muc-2", "muc-3"])
  }

  @Test("an id that the template keeps for itself is not given to a heading")
  func avoidsReservedIDs() {
    #expect(page("## Main\n\n## Main", reserved: ["main", "main-2"]).headings.map(\.id) == ["main-3", "main-4"])
  }

  @Test("a page has no heading of level 1: where the text uses it, all headings go one level down")
  func shiftsLevels() {
    #expect(page("# A\n\n## B\n\n###### C").headings.map(\.level) == [2, 3, 6])
    #expect(page("## A\n\n### B\n\n###### C").headings.map(\.level) == [2, 3, 6])
    #expect(page("### A\n\nB\n===\n").headings.map(\.level) == [4, 2])
    #expect(html("# A\n\n> ## B") == "<h2 id=\"a\">A</h2>\n<blockquote>\n<h3 id=\"b\">B</h3>\n</blockquote>\n")
  }

  @Test("the id comes from the text as written, the text of the heading from what is shown")
  func keepsIDWhenFiguresChange() {
    let made = page("## Năm nay có {{ members.total }} [đảng viên](a.md) ![ảnh](b.jpg)")
    #expect(made.headings.map(\.id) == ["nam-nay-co-members-total-dang-vien-anh"])
    #expect(made.headings.map(\.text) == ["Năm nay có 62 đảng viên ảnh"])
  }

  @Test("the text of a heading is plain, in composed letters, and without the backslashes and entities of Markdown")
  func givesPlainText() {
    let made = page("## \\*A\\* &amp; **B** ~~C~~ ủy\u{301}")
    #expect(made.headings.map(\.text) == ["*A* & B C ủy\u{301}"])
    #expect(made.headings.map(\.id) == ["a-b-c-uy"])
    let decomposed = page("## Đảng ủy".decomposedStringWithCanonicalMapping).headings.map(\.text)
    #expect(decomposed.first?.utf8.elementsEqual("Đảng ủy".utf8) == true)
  }

  @Test("thousands of headings of one text are numbered in turn")
  func numbersMany() {
    let made = page(String(repeating: "## ế\n\n", count: 5000))
    #expect(made.headings.last?.id == "e-5000")
    #expect(made.ids.count == 5000)
  }
}

import Markdown
import Testing

@Suite("The first paragraph of a page")
struct FirstParagraphTests {
  @Test("is the first one that stands by itself, as plain text")
  func isPlain() {
    let text =
      "## A\n\n> B\n\n- C\n\n![D](d.jpg)\n\n<div>\n\n{{ members.table }}\n\nCó **{{ members.total }}** [đảng\nviên](a.md)\\\n`x` &amp; ![ảnh](b.jpg).\n\nE\n"
    #expect(page(text).firstParagraph == "Có 62 đảng viên x & ảnh.")
  }

  @Test("is empty where there is none", arguments: ["", "## A", "> b", "- c", "![d](e.jpg)", "<!-- f -->", "    g"])
  func isEmpty(_ text: String) {
    #expect(page(text).firstParagraph == "")
  }
}

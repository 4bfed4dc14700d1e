import Markdown
import Testing

@Suite("Footnotes of a page")
struct FootnoteTests {
  private static func mark(_ number: Int, _ id: String) -> String {
    "<sup class=\"footnote-ref\"><a href=\"#fn_\(number)\" id=\"\(id)\" role=\"doc-noteref\">\(number)</a></sup>"
  }

  private static func way(_ id: String, _ name: String) -> String {
    "<a href=\"#\(id)\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"Về chỗ dẫn chú thích \(name)\">↩\u{FE0E}</a>"
  }

  private static let opening = "<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"Chú thích\">\n<ol>\n"

  @Test("footnotes stand at the end in the order of their first use, with a way back to each use")
  func makes() {
    let made = page("a[^b] c[^a] d[^b]\n\n[^a]: Một *câu*.\n\n[^b]: Hai.\n\n[^c]: Không ai dẫn.\n")
    #expect(
      String(decoding: made.html, as: UTF8.self)
        == "<p>a\(Self.mark(1, "fnref_1")) c\(Self.mark(2, "fnref_2")) d\(Self.mark(1, "fnref_1_2"))</p>\n"
        + Self.opening
        + "<li id=\"fn_1\">\n<p>Hai. \(Self.way("fnref_1", "1")) \(Self.way("fnref_1_2", "1 (2)"))</p>\n</li>\n"
        + "<li id=\"fn_2\">\n<p>Một <em>câu</em>. \(Self.way("fnref_2", "2"))</p>\n</li>\n</ol>\n</section>\n")
    #expect(made.ids == ["fn_1", "fn_2", "fnref_1", "fnref_1_2", "fnref_2"])
  }

  @Test("a footnote that ends with another block has its way back in a paragraph of its own")
  func endsWithBlock() {
    #expect(
      html("a[^b]\n\n[^b]:\n    - c\n")
        == "<p>a\(Self.mark(1, "fnref_1"))</p>\n" + Self.opening
        + "<li id=\"fn_1\">\n<ul>\n<li>c</li>\n</ul>\n<p>\(Self.way("fnref_1", "1"))</p>\n</li>\n</ol>\n</section>\n")
  }

  @Test("every id exists that a footnote leads to, whatever a footnote holds")
  func leadsSomewhere() {
    let texts = [
      "a[^b]\n\n[^b]: ![c](d.jpg \"e\")\n", "a[^b]\n\n[^b]: {{ members.table }}\n",
      "a[^b]\n\n[^b]: c[^b] d[^e]\n\n[^e]: f\n",
      "## a[^b]\n\n[^b]: > c\n", "a[^b]\n\n[^b]:\n", "| a[^b] |\n|---|\n\n[^b]: Bảng: x\n", "a[^b]\n\n[^b]: - [x] c\n",
    ]
    for text in texts {
      let made = page(text)
      let markup = String(decoding: made.html, as: UTF8.self)
      let targets = markup.split(separator: "href=\"#").dropFirst().map { String($0.prefix { $0 != "\"" }) }
      #expect(targets.count >= 2, "\(text)")
      #expect(Set(targets) == made.ids.filter { $0.hasPrefix("fn") }, "\(text)")
    }
  }

  @Test("a mark without a footnote is text")
  func leavesMarks() {
    #expect(html("a[^b]") == "<p>a[^b]</p>\n")
  }
}

import Testing

@testable import Pages

@Suite("A chapter's HTML made fit for paper")
struct FragmentTests {
  private func rewritten(_ html: String, _ form: FragmentForm = .print, ids: Set<String> = []) -> String {
    var rewriter = FragmentRewriter(form, ids: ids, fragments: [Array(html.utf8)])
    return rewriter.rewrite(Array(html.utf8))
  }

  @Test("pieces put together give the same HTML")
  func pieces() {
    let html = "<p class=\"a\">x &amp; y<br />z</p><img alt=\"a > b\" src='c' />"
    let again = FragmentPiece.html(of: FragmentPiece.pieces(of: Array(html.utf8)))
    #expect(again == html.replacing("'c'", with: "\"c\""))
    for broken in ["<", "<p", "a < b", "<p class=\"x", "</", "<!-- x", "<p ===>"] {
      _ = FragmentPiece.html(of: FragmentPiece.pieces(of: Array(broken.utf8)))
    }
  }

  @Test("a link to another page keeps its text only; one to the web or into the report stays")
  func links() {
    #expect(rewritten("<a href=\"/tin-tuc/\">tin <em>a</em></a>") == "<span>tin <em>a</em></span>")
    #expect(rewritten("<a href=\"https://example.org/\">w</a>") == "<a href=\"https://example.org/\">w</a>")
    #expect(rewritten("<a href=\"#x\">a</a><h3 id=\"x\">X</h3>") == "<a href=\"#x\">a</a><h3 id=\"x\">X</h3>")
    #expect(rewritten("<a href=\"#gone\">a</a>") == "<span>a</span>")
  }

  @Test("an id that is taken is given anew, and its links with it")
  func ids() {
    #expect(
      rewritten("<h3 id=\"x\">X</h3><a href=\"#x\">a</a>", ids: ["x"])
        == "<h3 id=\"x-2\">X</h3><a href=\"#x-2\">a</a>")
  }

  @Test("a chart's pattern is still found under its new id")
  func patterns() {
    #expect(
      rewritten("<defs><pattern id=\"p\"></pattern></defs><rect fill=\"url(#p)\" />", ids: ["p"])
        == "<defs><pattern id=\"p-2\"></pattern></defs><rect fill=\"url(#p-2)\" />")
  }

  @Test("pictures are named by number, the same one once")
  func pictures() {
    var rewriter = FragmentRewriter(.print, ids: [], fragments: [])
    let html = rewriter.rewrite(
      Array("<img src=\"/a.png\" alt=\"A\" loading=\"lazy\" /><img src=\"/a.png\" alt=\"B\" />".utf8))
    #expect(html == "<img src=\"kyyeu:picture/1\" alt=\"A\" /><img src=\"kyyeu:picture/1\" alt=\"B\" />")
    #expect(rewriter.pictures == [PrintPicture(address: "kyyeu:picture/1", source: "/a.png")])
  }

  @Test("what only a screen can use is left out")
  func screen() {
    #expect(
      rewritten("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" aria-label=\"Bảng 1\">a</div>")
        == "<div class=\"table-scroll\">a</div>")
    #expect(
      rewritten("<label><input type=\"checkbox\" disabled=\"\" checked=\"\" /> a</label>") == "<label>[x] a</label>")
  }

  @Test("a chart is drawn in the print's face, and for a word processor its table stands for it")
  func charts() {
    let chart = "<svg viewBox=\"0 0 1 1\"><text font-family=\"sans-serif\">a</text></svg><table></table>"
    #expect(rewritten(chart).contains("<text font-family=\"Ky Yeu Serif\">"))
    #expect(rewritten(chart, .wordProcessor) == "<table></table>")
  }

  @Test("a note stands where it is called first; later calls show its number")
  func notes() {
    let text = Written("Một[^a]. Hai[^a].\n\n[^a]: Chú *thích*.\n")
    let html = rewritten(String(decoding: text.html, as: UTF8.self))
    #expect(html.contains("Một<span class=\"footnote\">Chú <em>thích</em>.</span>. Hai<sup>1</sup>."))
    #expect(!html.contains("<section") && !html.contains("href"))
  }

  @Test("a number of a document is never broken; code, charts and long addresses are as they were")
  func wholeWords() {
    #expect(
      rewritten("<p>Số 12-NQ/ĐU, ngày\u{A0}05/9/2026 - hết</p>")
        == "<p>Số <span class=\"whole\">12-NQ/ĐU,</span> ngày\u{A0}<span class=\"whole\">05/9/2026</span> - hết</p>")
    for same in ["<pre>12-NQ/ĐU</pre>", "<p>\(String(repeating: "a-", count: 40))</p>"] {
      #expect(rewritten(same) == same)
    }
    #expect(!rewritten("<svg><text>2025-2026</text></svg><p>a</p>").contains("whole"))
  }

  @Test("notes are counted through all of a report")
  func noteNumbers() {
    let text = Written("Một[^a]. Hai[^a].\n\n[^a]: Chú thích.\n").html
    var rewriter = FragmentRewriter(.print, ids: [], fragments: [text, text])
    #expect(rewriter.rewrite(text).contains("<sup>1</sup>"))
    #expect(rewriter.rewrite(text).contains("<sup>2</sup>"))
  }

  @Test("a list begins where it was told to, and its text right behind its dash")
  func lists() {
    #expect(
      rewritten("<ol start=\"3\">\n<li>\n<p>a</p></li></ol>")
        == "<ol start=\"3\" style=\"counter-reset: list-item 2\">\n<li><p>a</p></li></ol>")
  }

  @Test(
    "a text ends as the layout ends it",
    arguments: [
      ("<p>Hết.</p>\n", "<p>Hết./.</p>\n"), ("<p>Hết</p>\n", "<p>Hết./.</p>\n"),
      ("<p>Hết./.</p>", "<p>Hết./.</p>"), ("<ul><li>a.</li></ul>", "<ul><li>a./.</li></ul>"),
      ("<p><a href=\"x\">Hết</a>.</p>", "<p><a href=\"x\">Hết</a>./.</p>"),
      ("<p>Hết?</p>", "<p>Hết?</p>"),
      (
        "<p>a.</p><table><tr><td>1</td></tr></table>",
        "<p>a.</p><table><tr><td>1</td></tr></table>"
      ),
      ("<p>Hết.<sup class=\"footnote-ref\">1</sup></p>", "<p>Hết./.<sup class=\"footnote-ref\">1</sup></p>"),
      (
        "<p>Hết.</p><section class=\"footnotes\"><p>x.</p></section>",
        "<p>Hết./.</p><section class=\"footnotes\"><p>x.</p></section>"
      ),
      ("", ""),
    ])
  func ending(html: String, ended: String) {
    #expect(String(decoding: FragmentEnding.end(Array(html.utf8), with: "./."), as: UTF8.self) == ended)
    let party = FragmentEnding.end(Array(ended.utf8), with: ".")
    #expect(!String(decoding: party, as: UTF8.self).contains("./."))
  }

  @Test(
    "days since 1970", arguments: [(1970, 1, 1, 0), (2000, 3, 1, 11017), (2024, 2, 29, 19782), (2026, 12, 5, 20792)])
  func days(year: Int, month: Int, day: Int, days: Int) {
    #expect(PrintDay(year: year, month: month, day: day).secondsSince1970 == days * 86_400)
  }
}

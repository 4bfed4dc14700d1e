import Diagnostics
import Markdown
import Testing

@Suite("Raw HTML")
struct RawHTMLTests {
  @Test("a tag is shown as text, with a warning at its place")
  func shows() throws {
    #expect(html("a <b onclick=\"x\">c</b>") == "<p>a &lt;b onclick=&quot;x&quot;&gt;c&lt;/b&gt;</p>\n")
    #expect(html("<div>\n*a*\n</div>\n") == "<p>&lt;div&gt;\n*a*\n&lt;/div&gt;\n</p>\n")
    let finding = try #require(page("a <b>c").diagnostics.first)
    #expect(finding.brief == "markdown/raw-html 1:3")
    #expect(finding.severity == .warning)
    #expect(finding.message.vi == "“<b>” là thẻ HTML và sẽ hiện ra nguyên văn")
    #expect(finding.message.en == "“<b>” is HTML and is shown as it stands")
  }

  @Test("one line has one warning")
  func warnsOnceALine() {
    #expect(findings("<b>a</b> c <i>d</i>\n<u>e</u>") == ["markdown/raw-html 1:1", "markdown/raw-html 2:1"])
  }

  @Test("comments are left out, without a warning")
  func dropsComments() {
    #expect(html("a <!-- b --> c") == "<p>a  c</p>\n")
    #expect(html("<!-- a\n\nb -->\n\nc\n\n- <!-- d -->\n  e\n") == "<p>c</p>\n<ul>\n<li>e</li>\n</ul>\n")
    #expect(findings("a <!-- b --> c\n\n<!-- d -->\n") == [])
  }

  @Test("what stands beside a comment is shown, and the warning points there")
  func showsRest() {
    let text = "<!-- a\nb --> <script>\nc\n<!-- d --></script>\n"
    #expect(html(text) == "<p> &lt;script&gt;\n</p>\n<p>c</p>\n<p>&lt;/script&gt;\n</p>\n")
    #expect(findings(text) == ["markdown/raw-html 2:7", "markdown/raw-html 4:11"])
  }

  @Test("a comment that is not closed is none", arguments: ["<!-- a", "<!-->a", "<!--> <script>", "<!-- --a", "<!-"])
  func showsOpenComments(_ text: String) {
    let made = html(text)
    #expect(!made.contains("<!") && !made.contains("<script"), "\(made)")
    #expect(made.contains("&lt;!-"))
  }

  @Test(
    "nothing of HTML stays HTML",
    arguments: ["<?php a ?>", "<!DOCTYPE html>", "<![CDATA[ a ]]>", "</p>", "<a\nb>", "<svg/onload=x>"])
  func escapesAll(_ text: String) {
    let made = html("a \(text)\n\n\(text)\n")
    #expect(made.replacing("<p>", with: "").replacing("</p>\n", with: "").contains("<") == false, "\(made)")
  }

  @Test("plain HTML shows comments and tags as text")
  func staysPlain() {
    #expect(plain("a <b>\n\n<!-- c -->\n") == "<p>a &lt;b&gt;</p>\n<p>&lt;!-- c --&gt;\n</p>\n")
  }
}

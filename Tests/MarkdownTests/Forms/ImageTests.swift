import Markdown
import Testing

@Suite("Pictures")
struct ImageTests {
  @Test("a picture alone in its paragraph is a figure, its title the caption")
  func makesFigures() {
    #expect(
      html("![Hội nghị](a.jpg \"Toàn cảnh & \\\"\u{301}\")")
        == "<figure><img src=\"a.jpg\" alt=\"Hội nghị\" width=\"640\" height=\"480\" loading=\"lazy\" />\n"
        + "<figcaption>Toàn cảnh &amp; &quot;\u{301}</figcaption></figure>\n")
    #expect(
      html("![Hội nghị](a.jpg)")
        == "<figure><img src=\"a.jpg\" alt=\"Hội nghị\" width=\"640\" height=\"480\" loading=\"lazy\" /></figure>\n")
  }

  @Test("a picture within text keeps its title, and has no size where that is not known")
  func staysInText() {
    #expect(
      html("a ![b](c.svg \"d\")") == "<p>a <img src=\"c.svg\" alt=\"b\" title=\"d\" loading=\"lazy\" /></p>\n")
  }

  @Test("the description is plain text, figures put in")
  func describesPlainly() {
    #expect(
      html("x ![*a* `b` {{ members.total }} ![c](d) \"'<](e.jpg)")
        == "<p>x <img src=\"e.jpg\" alt=\"a b 62 c &quot;&#39;&lt;\" width=\"640\" height=\"480\" loading=\"lazy\" /></p>\n"
    )
  }

  @Test("a picture without a description is an error at its place")
  func asksForDescription() throws {
    let made = page("a\n\n- ![ ](b.jpg) ![](c.jpg)\n")
    #expect(made.diagnostics.map(\.brief) == ["markdown/image-without-alt 3:3", "markdown/image-without-alt 3:15"])
    let finding = try #require(made.diagnostics.first)
    #expect(finding.severity == .error)
    #expect(finding.message.vi == "Ảnh chưa có lời mô tả")
    #expect(
      finding.help.en
        == "Write ![The hall during the conference](file); for a picture that only decorates write ![-](file)")
  }

  @Test("a picture described as - only decorates, and has an empty description")
  func decorates() {
    #expect(
      html("![-](a.jpg)")
        == "<figure><img src=\"a.jpg\" alt=\"\" width=\"640\" height=\"480\" loading=\"lazy\" /></figure>\n")
    #expect(findings("![-](a.jpg)") == [])
  }

  @Test("a picture that is refused is shown as its description")
  func refuses() {
    #expect(html("a ![Ảnh <b](missing.jpg) ![-](missing.jpg)") == "<p>a Ảnh &lt;b </p>\n")
    #expect(findings("a ![b](missing.jpg)") == ["test/missing 1:3"])
    #expect(findings("a ![b](data:image/png,x)") == ["markdown/refused-address 1:3"])
  }

  @Test("a picture in a link stays a link")
  func linksPictures() {
    #expect(
      html("[![a](b.svg)](c.md)") == "<p><a href=\"c.md\"><img src=\"b.svg\" alt=\"a\" loading=\"lazy\" /></a></p>\n")
  }
}

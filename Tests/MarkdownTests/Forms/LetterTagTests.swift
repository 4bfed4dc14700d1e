import Diagnostics
import Markdown
import Testing

@Suite("Line breaks and lowered and raised letters")
struct LetterTagTests {
  @Test(
    "are taken for what they say",
    arguments: [
      ("a<br>b<BR/>c<br />d", "<p>a<br />\nb<br />\nc<br />\nd</p>\n"),
      ("H<sub>2</sub>O, m<sup>2</sup>", "<p>H<sub>2</sub>O, m<sup>2</sup></p>\n"),
      ("x<sup>a<sub>*b*</sub></sup>", "<p>x<sup>a<sub><em>b</em></sub></sup></p>\n"),
      ("a\n\n<br>\n\nb", "<p>a</p>\n<p>b</p>\n"),
    ])
  func takes(_ text: String, _ made: String) {
    #expect(html(text) == made)
    #expect(findings(text) == [])
  }

  @Test("in a cell of a table they are the only way to begin a line")
  func inCells() {
    let made = html("| A |\n|---|\n| Họp<br>Giao ban |")
    #expect(made.contains("<td>Họp<br />\nGiao ban</td>"))
  }

  @Test(
    "with attributes, or without their other half, they are shown as any HTML",
    arguments: [
      ("a<br clear=\"all\">b", 2), ("H<sub>2O", 2), ("H2</sub>O", 3), ("**m<sup>2**</sup>", 4), ("a <u>b</u>", 3),
    ])
  func refuses(_ text: String, _ column: Int) {
    #expect(findings(text) == ["markdown/raw-html 1:\(column)"])
    #expect(html(text).contains("&lt;"))
  }

  @Test("in plain HTML they are shown")
  func staysPlain() {
    #expect(plain("H<sub>2</sub>O") == "<p>H&lt;sub&gt;2&lt;/sub&gt;O</p>\n")
  }
}

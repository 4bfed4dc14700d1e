import Testing

@testable import Templates

@Suite("What tags take with them of their lines")
struct LineLayoutTests {
  @Test(
    "a tag alone on its line takes the line, and white space before the first tag of a line goes",
    arguments: [
      ("a\n{{#title}}\nb\n{{/title}}\nc\n", "a\nb\nc\n"), ("a\n  {{! x }}  \nb", "a\nb"), ("{{! x }}", ""),
      ("  {{title}}\n", "T\n"), ("a  {{title}}  b\n", "a  T  b\n"),
      ("{{#title}}a\n{{/title}}\n{{^title}}b\n{{/title}}\nc", "a\nc"),
      ("{{! x }}{{! y }}\na", "\na"), ("a\r\n{{! x }}\r\nb", "a\r\nb"),
      ("\t{{#title}}\t\n\tb\n\t{{/title}}\t", "\tb\n"),
      ("\u{FEFF}{{! x }}\na", "a"),
    ])
  func lines(template: String, shown: String) throws {
    let rendered = try page(template, SheetView(title: "T"))
    #expect(Array(rendered.utf8) == Array(shown.utf8))
  }
}

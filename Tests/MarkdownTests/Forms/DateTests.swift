import Diagnostics
import Markdown
import Testing

@Suite("Dates in prose")
struct DateTests {
  private static let written = "<time datetime=\"2026-09-05\">ngày 05 tháng 9 năm 2026</time>"

  @Test(
    "a date is written out, and readable to machines",
    arguments: ["ngày 5/9/2026", "ngày 05/09/2026", "date 2026-09-05"])
  func writes(_ expression: String) {
    let made = html("Họp {{ \(expression) }}.").replacing("\u{A0}", with: " ")
    #expect(made == "<p>Họp \(Self.written).</p>\n")
    #expect(findings("Họp {{ \(expression) }}.") == [])
  }

  @Test("a date stands alone in a paragraph, in a heading and in a description, too")
  func standsAnywhere() {
    #expect(html("{{ date 2026-09-05 }}").replacing("\u{A0}", with: " ") == "<p>\(Self.written)</p>\n")
    let made = page("## Họp {{ date 2026-09-05 }}\n\n![Họp {{ date 2026-09-05 }}](a.jpg)")
    #expect(made.headings.map { $0.text.replacing("\u{A0}", with: " ") } == ["Họp ngày 05 tháng 9 năm 2026"])
    #expect(
      String(decoding: made.html, as: UTF8.self).replacing("\u{A0}", with: " ").contains(
        "alt=\"Họp ngày 05 tháng 9 năm 2026\""))
  }

  @Test("what is no date is an error at its place, and stands as it was written")
  func refuses() throws {
    let made = page("Họp {{ ngày 31/02/2026 }}.")
    #expect(String(decoding: made.html, as: UTF8.self) == "<p>Họp {{ ngày 31/02/2026 }}.</p>\n")
    #expect(made.diagnostics.map(\.brief) == ["markdown/unknown-date 1:5"])
    #expect(
      made.diagnostics.first?.message
        == Wording(vi: "“31/02/2026” không phải là ngày có thật", en: "“31/02/2026” is not a date"))
  }
}

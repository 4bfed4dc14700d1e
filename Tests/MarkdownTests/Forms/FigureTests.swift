import Diagnostics
import Markdown
import Testing

@Suite("Figures in prose")
struct FigureTests {
  @Test(
    "that are counts stand as the sentence has them, whatever stands between the words",
    arguments: [
      ("Kết nạp {{ four }} người.", "<p>Kết nạp 04 người.</p>"), ("{{ none }} ai.", "<p>Không có ai.</p>"),
      ("Năm nay có {{ none }} ai.", "<p>Năm nay không có ai.</p>"),
      ("có\n{{ none }} ai", "<p>không\ncó ai</p>"), ("có **{{ none }}** ai", "<p>không <strong>có</strong> ai</p>"),
      ("**có {{ none }}** ai", "<p><strong>không có</strong> ai</p>"),
      ("Co\u{301} {{ none }}", "<p>Không có</p>"), ("chưa có {{ none }} ai", "<p>chưa có ai</p>"),
      ("| a |\n|---|\n| có {{ four }} |", "có 4"), ("có, {{ none }} ai", "<p>có, không có ai</p>"),
      ("![có {{ none }} ai](a.jpg)", "alt=\"có 0 ai\""),
      ("Có {{ four }} và có {{ none }}.", "<p>Có 04 và không có.</p>"),
    ])
  func counts(markdown: String, html: String) {
    #expect(String(decoding: page(markdown).html, as: UTF8.self).contains(html))
    #expect(page(markdown).diagnostics.isEmpty)
  }

  @Test(
    "that are nothing stay a number where the sentence has no place for words, and a finding tells",
    arguments: [
      ("Kết nạp {{ none }} người.", "Kết nạp 0 người."), ("[có](https://a.vn/) {{ none }} người", "</a> 0 người"),
      ("chỉ có {{ none }} người", "chỉ có 0 người"),
    ])
  func awkward(markdown: String, html: String) {
    #expect(String(decoding: page(markdown).html, as: UTF8.self).contains(html))
    #expect(page(markdown).diagnostics.map(\.message.vi) == ["awkward"])
  }

  @Test("a figure stands where its name was, with or without spaces around it, in any markup")
  func replaces() {
    #expect(html("Có **{{ members.total }}** và {{members.total}}.") == "<p>Có <strong>62</strong> và 62.</p>\n")
    #expect(html("[{{ members.total }}](a.md)") == "<p><a href=\"a.md\">62</a></p>\n")
    #expect(html("- {{ members.total }}\n- a\n") == "<ul>\n<li>62</li>\n<li>a</li>\n</ul>\n")
    #expect(html("a\n{{  members.total\t}}") == "<p>a\n62</p>\n")
  }

  @Test("what a figure answers is text, never HTML")
  func escapes() {
    #expect(html("a {{ markup }}") == "<p>a &lt;b&gt; &amp; &quot;\u{301}</p>\n")
  }

  @Test("characters that mean something to Markdown belong to the name")
  func keepsMarks() {
    let resolver = TestResolver()
    _ = page("{{ a_b_c }} {{ *d* }} {{ [e][f] }} {{ a<g> }} {{ `h` }} {{ www.i.vn }} {{ j  k }}", resolver: resolver)
    #expect(
      resolver.questions.map { $0.split(separator: " ").dropFirst().dropLast().joined(separator: " ") } == [
        "a_b_c", "*d*", "[e][f]", "a<g>", "`h`", "www.i.vn", "j k",
      ])
  }

  @Test("code, addresses, titles and comments keep their braces")
  func leavesOthersAlone() {
    let resolver = TestResolver()
    let text = "`{{ a }}` [b](<{{ c }}> \"{{ d }}\")\n\n    {{ e }}\n\n```\n{{ f }}\n```\n\n<!-- {{ g }} -->\n"
    let made = page(text, resolver: resolver)
    #expect(made.diagnostics.isEmpty)
    #expect(resolver.questions == ["link {{ c }} 1:11"])
  }

  @Test("a backslash before the braces shows them")
  func escaped() {
    #expect(html("\\{{ members.total }} \\\\{{ members.total }}") == "<p>{{ members.total }} \\62</p>\n")
    #expect(html("{\\{ members.total }} { { a } } {a}") == "<p>{{ members.total }} { { a } } {a}</p>\n")
    #expect(findings("\\{{ a") == [])
  }

  @Test("a figure in a cell of a table is found")
  func worksInTables() {
    #expect(html("| a |\n|---|\n| {{ members.total }} |").contains("<td>62</td>"))
  }

  @Test("a figure that the site refuses stands as it was written, with the finding at its braces")
  func refuses() {
    #expect(html("Có {{ unknown }}.") == "<p>Có {{ unknown }}.</p>\n")
    let place = page("Có {{ unknown }}.").diagnostics.first?.location?.place
    #expect(place?.column == 4)
    #expect(place?.length == 13)
  }

  @Test("braces that are not closed on their line, or are empty, are errors at their place")
  func asksForForm() {
    #expect(findings("a {{ b\n}} c") == ["markdown/figure-form 1:3"])
    #expect(findings("a {{ b } c") == ["markdown/figure-form 1:3"])
    #expect(findings("a {{ b {{ members.total }}") == ["markdown/figure-form 1:3"])
    #expect(findings("a {{}} {{ }}") == ["markdown/figure-form 1:3", "markdown/figure-form 1:8"])
    #expect(
      page("{{ a").diagnostics.first?.message
        == Wording(vi: "Dấu {{ không có dấu }} trên cùng dòng", en: "This {{ has no }} on the same line"))
    #expect(
      page("{{ }}").diagnostics.first?.message
        == Wording(vi: "Giữa {{ và }} chưa có tên số liệu", en: "Between {{ and }} there is no name"))
  }

  @Test("a figure that is a block takes the place of its paragraph, and is an error within text")
  func placesBlocks() {
    #expect(html("a\n\n{{ members.table }}\n\nb") == "<p>a</p>\n<table></table>\n<p>b</p>\n")
    #expect(html("a {{ members.table }}") == "<p>a {{ members.table }}</p>\n")
    #expect(findings("a {{ members.table }}") == ["markdown/figure-form 1:3"])
    #expect(findings("## {{ members.table }}") == ["markdown/figure-form 1:4"])
  }

  @Test("the site is asked once for each figure, in the order of the text")
  func asksOnce() {
    let resolver = TestResolver()
    _ = page("## {{ members.total }}\n\n{{ members.total }}\n\n![{{ members.total }}](a.jpg)", resolver: resolver)
    #expect(
      resolver.questions == [
        "figure members.total 1:4", "figure members.total 3:1", "figure members.total 5:3", "image a.jpg 5:1",
      ])
  }
}

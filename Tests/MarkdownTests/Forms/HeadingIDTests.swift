import Diagnostics
import Markdown
import Testing

@Suite("Headings with an id of their own")
struct HeadingIDTests {
  @Test("have it instead of one made of their text, and do not show it")
  func given() {
    let made = page("## Kết quả {#kq-2026}\n\n## **Hai**{#hai}\n\n## Kết quả\n")
    #expect(
      String(decoding: made.html, as: UTF8.self)
        == "<h2 id=\"kq-2026\">Kết quả</h2>\n<h2 id=\"hai\"><strong>Hai</strong></h2>\n<h2 id=\"ket-qua\">Kết quả</h2>\n"
    )
    #expect(made.headings.map(\.text) == ["Kết quả", "Hai", "Kết quả"])
    #expect(made.diagnostics.isEmpty)
  }

  @Test("an escaped one, and one that is none, is text")
  func escaped() {
    #expect(html("## A \\{#b}") == "<h2 id=\"a-b\">A {#b}</h2>\n")
    #expect(findings("## A {#b .c}") == ["markdown/foreign-markup 1:6"])
  }

  @Test("one that another heading has is told, and not given twice")
  func repeated() {
    let made = page("## A {#b}\n\n## C {#b}\n")
    #expect(made.diagnostics.map(\.brief) == ["markdown/repeated-id 3:6"])
    #expect(made.headings.map(\.id) == ["b", "c"])
  }
}

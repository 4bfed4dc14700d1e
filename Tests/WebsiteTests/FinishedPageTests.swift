import Testing

@testable import Website

@Suite("The ids of a page")
struct FinishedPageTests {
  private static func ids(_ html: String) -> [String] { FinishedPage(Array(html.utf8)).ids.all.sorted() }

  @Test("are found in every element, wherever the attribute stands")
  func found() {
    #expect(Self.ids(#"<main id="main"><h2 class="a>b" id="ket-qua">x</h2><p id="">"#) == ["", "ket-qua", "main"])
  }

  @Test("are not taken from text, nor from attributes of another name")
  func others() {
    #expect(Self.ids(#"<p data-id="a" aria-labelledby="b" title=" id=">id="c" x id=&quot;d&quot;</p>"#).isEmpty)
  }

  @Test("are read to the end of a page that breaks off")
  func unfinished() {
    #expect(Self.ids(#"<p id="a"#) == ["a"])
    #expect(Self.ids(#"<p id="#).isEmpty)
  }
}

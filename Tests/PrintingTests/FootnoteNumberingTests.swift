import Markdown
import Testing

@testable import Website

@Suite("Footnotes of a report")
struct FootnoteNumberingTests {
  private func note(_ number: Int, _ content: String? = nil) -> Inline {
    .footnote(FootnoteCall(number: number, content: content.map { [.paragraph([.text($0)])] }))
  }

  @Test("a footnote stands where it is called first; later calls show its number")
  func calls() {
    let text = WrittenBlocks("Một[^a]. Hai[^a].\n\n[^a]: Chú thích.\n").text
    var numbering = FootnoteNumbering()
    #expect(
      numbering.numbered(text) == [
        .paragraph([.text("Một"), note(1, "Chú thích."), .text(". Hai"), note(1), .text(".")])
      ])
  }

  @Test("footnotes are counted through all of a report")
  func count() {
    let text = WrittenBlocks("Một[^a].\n\n[^a]: Chú thích.\n").text
    var numbering = FootnoteNumbering()
    _ = numbering.numbered(text)
    #expect(numbering.numbered(text) == [.paragraph([.text("Một"), note(2, "Chú thích."), .text(".")])])
  }

  @Test("one that another calls is printed beside that, and none is lost")
  func within() {
    let text = WrittenBlocks("Một[^a].\n\n[^a]: Xem[^b].\n[^b]: Sau[^a].\n").text
    var numbering = FootnoteNumbering()
    let blocks = numbering.numbered(text)
    let first = FootnoteCall(number: 1, content: [.paragraph([.text("Xem"), note(2), .text(".")])])
    let second = FootnoteCall(number: 2, content: [.paragraph([.text("Sau"), note(1), .text(".")])])
    #expect(blocks == [.paragraph([.text("Một"), .footnote(first), .footnote(second), .text(".")])])
  }
}

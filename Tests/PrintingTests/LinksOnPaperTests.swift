import Markdown
import Testing

@testable import Website

@Suite("Links of a report on paper")
struct LinksOnPaperTests {
  @Test(
    "a link to another page keeps its text only; one to the web or into the report stays",
    arguments: [
      ("[tin *a*](/tin-tuc/)", false), ("[a](#gone)", false), ("[a](https://vi.example/)", true), ("[a](#x)", true),
      ("[a](mailto:a@vi.example)", true), ("[a](tel:02432001122)", true), ("[a](../a.md)", false),
    ])
  func links(text: String, isKept: Bool) throws {
    let blocks = WrittenBlocks(text).text.blocks
    let kept = LinksOnPaper(ids: ["x"]).kept(in: blocks)
    guard case .paragraph(let before) = try #require(blocks.first),
      case .link(_, let content) = try #require(before.first)
    else { return #expect(Bool(false), "no link in \(blocks)") }
    #expect(kept == (isKept ? blocks : [.paragraph(content)]))
  }
}

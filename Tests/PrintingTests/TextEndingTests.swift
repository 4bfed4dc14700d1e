import Markdown
import Testing

@testable import Reports

@Suite("What a text ends with")
struct TextEndingTests {
  @Test(
    "the last sentence ends as the layout ends it",
    arguments: [
      ("Hết.", "Hết./."), ("Hết", "Hết./."), ("Hết./.", "Hết./."), ("- a\n- b.", "- a\n- b./."),
      ("[Hết](https://vi.example/).", "[Hết](https://vi.example/)./."), ("**Hết.**", "**Hết./.**"),
      ("Hết?", "Hết?"), ("Hết:", "Hết:"), ("> Hết.", "> Hết./."),
      ("a.\n\n| a |\n|---|\n| b |", "a.\n\n| a |\n|---|\n| b |"), ("a.\n\n## Hết", "a.\n\n## Hết"),
      ("a.\n\n```\nb.\n```", "a.\n\n```\nb.\n```"), ("Hết.[^n]\n\n[^n]: x.", "Hết./.[^n]\n\n[^n]: x."), ("", ""),
    ])
  func ending(text: String, ended: String) {
    let (text, ended) = (WrittenBlocks(text).text.blocks, WrittenBlocks(ended).text.blocks)
    #expect(text.ended(with: "./.") == ended)
    #expect(!"\(ended.ended(with: "."))".contains("./."))
  }
}

import Diagnostics
import Foundation
import Markdown
import Testing

@Suite("The examples of the rules of Markdown")
struct RuleTests {
  @Test("an example that breaks a rule gives one finding, of that rule, at the marked place", arguments: Rule.markdown)
  func breaks(rule: Rule) throws {
    #expect(!rule.breaks.isEmpty)
    for example in rule.breaks {
      let (marked, path) = try text(of: example)
      let lines = marked.prefix(upTo: marked.firstIndex(of: Example.mark) ?? marked.startIndex)
        .split(separator: "\n", omittingEmptySubsequences: false)
      let place = example.fileAtFault == nil ? " \(lines.count):\((lines.last?.count ?? 0) + 1)" : ""
      let made = render(marked, path: path)
      #expect(made.map(\.brief) == [rule.id + place])
      #expect(made.map(\.severity) == [rule.severity])
      #expect(made.allSatisfy { $0.location?.file == path })
    }
  }

  @Test("an example that keeps a rule gives no finding", arguments: Rule.markdown)
  func keeps(rule: Rule) throws {
    #expect(!rule.keeps.isEmpty)
    for example in rule.keeps {
      let (marked, path) = try text(of: example)
      #expect(render(marked, path: path).map(\.brief) == [])
    }
  }

  private func text(of example: Example) throws -> (marked: String, path: String) {
    let file = try #require(example.files.first)
    guard case .text(let text) = file.matter else { return ("", file.path) }
    return (text, file.path)
  }

  /// What is found in the text after the front matter.
  private func render(_ marked: String, path: String) -> [Diagnostic] {
    let bytes = Array(marked.replacing(String(Example.mark), with: "").utf8)
    let front = Array("---\ntitle: A\n---\n".utf8).count
    return MarkdownRenderer(labels: MarkdownLabels())
      .page(of: SourceText(path: path, bytes: bytes), body: front..<bytes.count, resolver: TestResolver()).diagnostics
  }
}

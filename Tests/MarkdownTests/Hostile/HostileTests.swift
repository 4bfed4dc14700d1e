import Diagnostics
import Markdown
import Testing

@Suite("Hostile documents")
struct HostileTests {
  private static let documents = HostileDocuments.all(size: 100_000)
  private static let limits: Set<String> = ["markdown/too-costly", "markdown/too-deep", "markdown/too-long"]

  @Test(
    "a document of 100 KB gives HTML or a finding that names the limit, and the next one is read right",
    arguments: documents)
  func endsPlain(_ document: HostileDocuments.Document) {
    let (html, findings) = plainHTML(of: Array(document.text.utf8), path: "content/a.md", budget: .hostile)
    if Self.limits.isDisjoint(with: findings.map(\.rule)) {
      #expect(findings == [])
    } else {
      #expect(html == [])
      #expect(findings.map(\.location?.file) == ["content/a.md"])
    }
    #expect(plain("*a*, ~~b~~") == "<p><em>a</em>, <del>b</del></p>\n")
  }

  @Test("a page of 100 KB is made or a finding names its file, and the next one is made right", arguments: documents)
  func endsAsPage(_ document: HostileDocuments.Document) {
    let made = page(document.text, budget: .hostile)
    #expect(made.diagnostics.allSatisfy { $0.location?.file == "content/a.md" })
    if !Self.limits.isDisjoint(with: made.diagnostics.map(\.rule)) {
      #expect(made.html == [])
      #expect(made.headings == [])
    }
    #expect(html("*a*, {{ members.total }}") == "<p><em>a</em>, 62</p>\n")
  }

  @Test("HTML longer than the budget is not shown, and the finding tells which file and how much")
  func capsOutput() {
    let text = "[a]: /" + String(repeating: "x", count: 1000) + "\n\n" + String(repeating: "[a]\n", count: 3000)
    #expect(plain(text).utf8.count > 3_000_000)
    let budget = MarkdownBudget.standard(output: 2 << 20)
    let (html, findings) = plainHTML(of: Array(text.utf8), path: "content/a.md", budget: budget)
    #expect(html == [])
    #expect(findings.map(\.rule) == ["markdown/too-long"])
    #expect(findings.map(\.location) == [Location(file: "content/a.md")])
    #expect(findings.map(\.message.en) == ["This text gives more than 2 MB of HTML"])
    let made = page(text, budget: budget)
    #expect(made.html == [])
    #expect(made.diagnostics.map(\.rule) == ["markdown/too-long"])
  }

  @Test("no document is too deep for the walk: 50,000 quotations in one another come out, where the budget lets them")
  func walksWithoutRecursion() {
    let depth = 50_000
    let text = String(repeating: "> ", count: depth) + "a"
    let budget = MarkdownBudget.standard(nanoseconds: 60_000_000_000, depth: depth + 10)
    let (html, rules) = plain(text, budget: budget)
    #expect(rules == [])
    let expected =
      String(repeating: "<blockquote>\n", count: depth) + "<p>a</p>\n"
      + String(repeating: "</blockquote>\n", count: depth)
    #expect(html == expected)
  }

  @Test("what lies deeper than the budget is found at its line")
  func capsDepth() {
    let deep = "Một câu.\n\n" + String(repeating: "> ", count: 101) + "a\n"
    #expect(findings(deep) == ["markdown/too-deep 3:1"])
    #expect(findings(String(repeating: "> ", count: 90) + "a\n") == [])
    #expect(
      findings("a\n\n- b " + String(repeating: "*b **b ", count: 60) + String(repeating: "b** b* ", count: 60))
        == ["markdown/too-deep 3:1"])
  }
}

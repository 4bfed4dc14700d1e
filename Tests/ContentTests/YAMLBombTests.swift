import Diagnostics
import TestSupport
import Testing

@Suite("YAML made to hurt")
struct YAMLBombTests {
  @Test(
    "aliases that multiply are refused unread, as values and as keys",
    arguments: [("b: *a9", "3:5"), ("? *a9\n: b", "3:5"), ("? *a9\n: b\n? *a9\n: c", "2:1")])
  func billionLaughs(last: String, place: String) throws {
    var yaml = "title: A\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
    for level in 1...9 {
      yaml += "a\(level): &a\(level) [\((0..<10).map { _ in "*a\(level - 1)" }.joined(separator: ", "))]\n"
    }
    let findings = try TemporarySite(page: "---\n\(yaml)\(last)\n---\n").load().diagnostics
    #expect(
      findings.map(\.line) == [
        "content/bai.md:\(place) content/front-matter-syntax: Neo (&) và bí danh (*) của YAML không được dùng ở đây"
      ])
  }

  @Test("nesting without end is refused, also on the threads of a parallel read", arguments: ["[", "{", "- ", "? "])
  func nesting(open: String) throws {
    let text = "---\ntitle: A\nx:\n  \(String(repeating: open, count: 20_000))\n---\n"
    let site = try TemporarySite(Dictionary(uniqueKeysWithValues: (0..<40).map { ("content/\($0).md", text) }))
    let findings = try site.load(jobs: 2).diagnostics
    #expect(findings.count == 40)
    #expect(Set(findings.map(\.rule)) == ["content/front-matter-syntax"])
  }

  @Test("front matter longer than 64 KB is refused at its start")
  func size() throws {
    let findings = try TemporarySite(page: "---\ntitle: \(String(repeating: "a", count: 70_000))\n---\n").load()
      .diagnostics
    #expect(findings.map(\.line) == ["content/bai.md:2:1 content/front-matter-syntax: Phần khai báo dài quá 64 KB"])
  }

  @Test("asterisks and ampersands in texts are no aliases")
  func harmless() throws {
    let page = try #require(
      try TemporarySite(page: "---\ntitle: R&D *mới*\nsummary: \"&a *a\"\n---\n").load().site?.pages.first)
    #expect(page.title == "R&D *mới*")
    #expect(page.summary == "&a *a")
  }
}

import Foundation
import Markdown
import Testing

/// The limit of memory, and what becomes of the memory of a document.
@Suite("Memory")
struct MemoryTests {
  @Test("a document that needs more memory than its budget is given up")
  func ends() {
    let text = String(repeating: "- a\n", count: 20_000)
    #expect(plain(text, budget: .standard).rules == [])
    #expect(plain(text, budget: .standard(memory: 4 << 20)).rules == ["markdown/too-costly"])
    #expect(plain("*a*", budget: .standard(memory: 4 << 20)).html == "<p><em>a</em></p>\n")
  }

  @Test("no memory is too little to end well", arguments: [0, 1, 100, 1000, 10_000, 65_000, 100_000, 200_000])
  func endsAtOnce(_ memory: Int) {
    let (html, rules) = plain(String(repeating: "| a |\n|---|\n\n", count: 1000), budget: .standard(memory: memory))
    #expect(html == "")
    #expect(rules == ["markdown/too-costly"])
  }

  @Test("the finding tells that it was memory, in both languages")
  func tellsOfMemory() {
    let findings = plainHTML(of: Array("a".utf8), path: "content/a.md", budget: .standard(memory: 0))
      .diagnostics
    #expect(findings.map(\.message.vi) == ["Đọc bài này tốn quá nhiều bộ nhớ"])
    #expect(findings.map(\.message.en) == ["Reading this text takes too much memory"])
    #expect(findings.map(\.location?.file) == ["content/a.md"])
  }

  @Test("the memory of a document is given back, whether it was read or given up")
  func givesBack() throws {
    let text = String(repeating: "- a\n", count: 40_000)
    let before = try residentBytes()
    for _ in 0..<60 {
      #expect(plain(text, budget: .standard(memory: 16 << 20)).rules == ["markdown/too-costly"])
      #expect(plain(text, budget: .standard(output: 0)).rules == ["markdown/too-long"])
    }
    // Kept, they would be more than two thousand megabytes; other tests run meanwhile.
    #expect(try residentBytes() < before + 1_000_000_000)
  }

  private func residentBytes() throws -> Int {
    let fields = try String(contentsOfFile: "/proc/self/statm", encoding: .utf8).split(separator: " ")
    return try #require(Int(fields[1])) * 4096
  }
}

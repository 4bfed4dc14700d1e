import Diagnostics
import Testing

@Suite("Many findings of one rule in one file")
struct FoldingTests {
  private func finding(_ rule: String, line: Int, file: String = "a.md") -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .error,
      location: Location(file: file, place: .init(line: line, column: 1, length: 1, excerpt: "x")),
      message: Wording(verbatim: "sai"), help: Wording(verbatim: "sửa"))
  }

  @Test("are told one by one up to the limit, then counted, the place of the next one named")
  func folded() throws {
    let findings = (1...7).reversed().map { finding("a/b", line: $0) } + [finding("c/d", line: 8)]
    let folded = findings.folded(limit: 3)
    #expect(folded.map { $0.location?.place?.line } == [1, 2, 3, 4, 8])
    let rest = try #require(folded.first { $0.count > 1 })
    #expect(rest.message.vi == "Còn 4 lỗi cùng loại trong tệp này; lỗi kế tiếp ở đây")
    #expect(rest.message.en == "4 more of the same kind in this file; the next one is here")
    #expect(rest.rule == "a/b" && rest.severity == .error && rest.count == 4)
  }

  @Test("stay as they are up to the limit, and where only one goes beyond it")
  func few() {
    let findings = (1...4).map { finding("a/b", line: $0) }
    #expect(findings.folded(limit: 4) == findings)
    #expect(findings.folded(limit: 3) == findings)
  }

  @Test("of different files are counted apart")
  func files() {
    let findings = (1...3).flatMap { line in ["a.md", "b.md"].map { finding("a/b", line: line, file: $0) } }
    #expect(findings.folded(limit: 1).map(\.count) == [1, 2, 1, 2])
  }

  @Test("fold to the same whether all at once or in turns")
  func inTurns() {
    let all = (1...50).map { finding("a/b", line: $0) }
    let (first, rest) = (all.filter { ($0.location?.place?.line ?? 0) % 3 == 0 }, all)
    let others = rest.filter { finding in !first.contains(finding) }
    #expect((first.folded(limit: 5) + others).folded(limit: 5).map(\.count).reduce(0, +) == 50)
    #expect(all.folded(limit: 5).folded(limit: 5) == all.folded(limit: 5))
  }

  @Test("count for all that they stand for")
  func tally() {
    #expect(Tally((1...500).map { finding("a/b", line: $0) }.folded(limit: 100)).errors == 500)
  }

  @Test("are not made beyond the limit")
  func lazily() {
    var (findings, made) = (Findings(limit: 3), 0)
    let rule = Rule(
      id: "a/b", title: Wording(verbatim: ""), reason: Wording(verbatim: ""), breaks: [], keeps: [])
    for line in 1...1_000 {
      findings.add(rule, in: "a.md") {
        made += 1
        return finding("a/b", line: line)
      }
    }
    #expect(made == 4)
    #expect(findings.all.map(\.count) == [1, 1, 1, 997])
  }

  @Test("a text of ten megabytes that a sentence quotes is told by its beginning and its end, no character cut in two")
  func shortened() {
    let long = "“" + String(repeating: "ệ", count: 1_000_000) + "” không phải là số"
    let text = Diagnostic(
      rule: "a/b", severity: .error, location: nil, message: Wording(verbatim: long), help: Wording(verbatim: "sửa")
    ).message.vi
    #expect(text.utf8.count < 2_010 && text.hasPrefix("“ệệ") && text.hasSuffix("ệ” không phải là số"))
    #expect(text.contains("ệ…ệ") && !text.contains("\u{FFFD}"))
  }
}

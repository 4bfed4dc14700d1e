import Diagnostics
import Testing

@Suite("Many findings of one rule in one file")
struct FoldingTests {
  private func finding(_ rule: String, line: Int) -> Diagnostic {
    Diagnostic(
      rule: rule, severity: .error,
      location: Location(file: "a.md", place: .init(line: line, column: 1, length: 1, excerpt: "x")),
      message: Wording(verbatim: "sai"), help: Wording(verbatim: "sửa"))
  }

  @Test("are told one by one up to the limit, then counted, the last one's place named")
  func folded() {
    let findings = (1...7).map { finding("a/b", line: $0) } + [finding("c/d", line: 8)]
    let folded = findings.folded(limit: 3)
    #expect(folded.map { $0.location?.place?.line } == [1, 2, 3, 8, 7])
    #expect(folded.last?.message.vi == "Còn 4 chỗ nữa trong tệp này mắc cùng một lỗi, chỗ cuối ở đây")
    #expect(folded.last?.message.en == "4 more places of this file have the same mistake, the last of them here")
    #expect(folded.last?.rule == "a/b" && folded.last?.severity == .error)
  }

  @Test("stay as they are up to the limit")
  func few() {
    let findings = (1...3).map { finding("a/b", line: $0) }
    #expect(findings.folded(limit: 3) == findings)
  }
}

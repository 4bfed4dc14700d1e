import Diagnostics
import Randomness
import Testing

@Suite("The order of findings")
struct DiagnosticOrderTests {
  private func finding(
    _ file: String?, _ line: Int = 1, _ column: Int = 1, rule: String = "a/a", says: String = "m",
    severity: Severity = .error
  ) -> Diagnostic {
    let location = file.map { Location(file: $0, place: .init(line: line, column: column, length: 1, excerpt: "")) }
    return Diagnostic(
      rule: rule, severity: severity, location: location, message: Wording(verbatim: says),
      help: Wording(verbatim: "h"))
  }

  @Test("no place first, then by file, line, column, rule, words and weight, whatever order they come in")
  func order() {
    let ordered = [
      finding(nil), finding("a.md", 1, 1), finding("a.md", 2, 9), finding("a.md", 10, 1),
      finding("a.md", 10, 2), finding("a.md", 10, 2, rule: "a/b"), finding("a.md", 10, 2, rule: "a/b", says: "n"),
      finding("a.md", 10, 2, rule: "a/b", says: "n", severity: .warning), finding("b.md"), finding("Đ.md"),
    ]
    var generator = Seeded(seed: 2)
    for _ in 0..<50 { #expect(ordered.shuffled(using: &generator).sorted() == ordered) }
  }

  @Test("two findings that differ in any of their words have an order")
  func total() {
    let texts = ["rule", "message", "thông báo", "required", "yêu cầu", "found", "hiện có", "help", "cách sửa"]
    let variants = texts.indices.map { changed in
      let words = texts.indices.map { $0 == changed ? "x" : texts[$0] }
      return Diagnostic(
        rule: words[0], severity: .error, location: nil, message: Wording(vi: words[2], en: words[1]),
        required: Wording(vi: words[4], en: words[3]), found: Wording(vi: words[6], en: words[5]),
        help: Wording(vi: words[8], en: words[7]))
    }
    for (index, left) in variants.enumerated() {
      for right in variants[(index + 1)...] { #expect((left < right) != (right < left)) }
      #expect(!(left < left))
    }
  }

  @Test("file names in NFC and NFD are two files, in the order of their bytes")
  func normalization() {
    let ordered = [finding("e\u{302}.md", 2), finding("e\u{302}.md", 3), finding("ê.md", 1)]
    #expect([ordered[2], ordered[1], ordered[0]].sorted().map { $0.location?.place?.line } == [2, 3, 1])
  }
}

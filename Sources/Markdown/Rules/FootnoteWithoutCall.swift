import Diagnostics

extension Rule {
  static let footnoteWithoutCall = Rule(
    id: "markdown/footnote-without-call", severity: .warning,
    title: Wording(
      vi: "Mỗi chú thích [^x]: có một chỗ dẫn [^x] trong bài", en: "Each footnote [^x]: is called by [^x] in the text"),
    reason: Wording(
      vi: "Chú thích không được dẫn tới thì không hiện ra ở đâu cả.",
      en: "A footnote that nothing calls is not shown anywhere."),
    breaks: [
      Example("content/a.md", page("Một câu.\n\n↓[^thua]: Không ai dẫn.")),
      Example("content/a.md", page("Một[^1] câu.\n\n[^1]: Có.\n↓[^2]: Không.")),
      Example("content/a.md", page("> Trích.\n>\n> ↓[^a]: Trong đoạn trích.")),
    ],
    keeps: [
      Example("content/a.md", page("Một[^1] câu[^2].\n\n[^1]: Có.\n[^2]: Hai.\n\n```\n[^3]: mã\n```\n\n`[^4]: x`"))
    ])

  /// `label`: What stands between `[^` and `]`.
  func finding(at location: Location, label: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Không chỗ nào trong bài dẫn tới chú thích [^\(label)] nên chú thích không được hiển thị",
        en: "Nothing in the text calls the footnote [^\(label)], so it is not shown"),
      help: Wording(
        vi: "Ghi [^\(label)] ở chỗ cần chú thích, hoặc xóa dòng này",
        en: "Write [^\(label)] where it belongs, or delete this line"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

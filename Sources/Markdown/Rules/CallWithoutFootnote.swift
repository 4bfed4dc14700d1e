import Diagnostics

extension Rule {
  static let callWithoutFootnote = Rule(
    id: "markdown/call-without-footnote", severity: .warning,
    title: Wording(vi: "Mỗi chỗ dẫn [^x] có chú thích [^x]: ở dưới", en: "Each call [^x] has its footnote [^x]:"),
    reason: Wording(
      vi: "Chỗ dẫn không có chú thích thì hiện ra nguyên văn [^x] giữa câu.",
      en: "A call without its footnote is shown as [^x] in the middle of a sentence."),
    breaks: [
      Example("content/a.md", page("Một câu↓[^x].")),
      Example("content/a.md", page("| A |\n|---|\n| Ô↓[^ghi-chú] |")),
      Example("content/a.md", page("- Một[^1]\n- Hai *và* ba↓[^2]\n\n[^1]: Chú thích.")),
    ],
    keeps: [
      Example("content/a.md", page("Một câu[^1], \\[^x], `[^x]`, [^ x], x^2.\n\n[^1]: Chú thích."))
    ])

  /// `label`: What stands between `[^` and `]`.
  func finding(at location: Location, call label: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Chỗ dẫn [^\(label)] không có chú thích nên hiện ra nguyên văn",
        en: "The call [^\(label)] has no footnote and is shown as it stands"),
      help: Wording(
        vi: "Thêm một dòng “[^\(label)]: nội dung chú thích” ở cuối bài, hoặc bỏ chỗ dẫn",
        en: "Add a line “[^\(label)]: what it says” at the end, or take the call out"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

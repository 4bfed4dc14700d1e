import Diagnostics

extension Rule {
  static let unclosedFence = Rule(
    id: "markdown/unclosed-fence", severity: .warning,
    title: Wording(
      vi: "Khung mã mở bằng ``` được đóng bằng ```", en: "A block of code that begins with ``` ends with ```"),
    reason: Wording(
      vi: "Thiếu dòng đóng thì mọi thứ ở dưới, cả đề mục và bảng, hiện ra như mã.",
      en: "Where nothing closes it, all that follows, headings and tables included, is shown as code."),
    breaks: [
      Example("content/a.md", page("↓```\nmã không đóng\n\n## Đề mục")),
      Example("content/a.md", page("- Việc\n\n  ↓~~~ text\n  mã\n\nMột đoạn.")),
      Example("content/a.md", page("↓````\nmã\n```")),
      Example("content/a.md", page("> ↓```\n> mã\n\nMột đoạn.")),
    ],
    keeps: [
      Example(
        "content/a.md", page("```\nmã\n```\n\n- Việc\n\n  ~~~\n  mã\n\n  ~~~\n\n> ```\n> mã\n> ```\n\n````\n```\n````")),
      Example("content/a.md", page("```\n```\n\n```a``` và `b`")),
    ])

  /// `fence`: What it begins with.
  /// `lines`: How many lines are code because of it.
  func finding(at location: Location, fence: String, lines: Int) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Khung mã mở ở đây không có dòng \(fence) đóng lại: \(lines) dòng ở dưới hiện ra như mã",
        en: "No \(fence) closes the block of code that begins here: \(lines) lines below are shown as code"),
      help: Wording(
        vi: "Thêm dòng \(fence) ở chỗ hết mã, hoặc xóa dòng này",
        en: "Put a line \(fence) where the code ends, or delete this line"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

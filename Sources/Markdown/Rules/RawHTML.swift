import Diagnostics

extension Rule {
  static let rawHTML = Rule(
    id: "markdown/raw-html", severity: .warning,
    title: Wording(
      vi: "Bài viết không dùng thẻ HTML", en: "Texts hold no HTML tags"),
    reason: Wording(
      vi: "Thẻ HTML trong bài hiển thị nguyên văn, không có tác dụng.",
      en: "HTML tags in a text are not obeyed but shown as they stand, so readers see the < >."),
    breaks: [
      Example("content/a.md", "---\ntitle: A\n---\n\nMột ↓<b>câu</b>.\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\n↓<div>\n  câu\n</div>\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\n<!-- ghi chú -->\n\n- a\n\n  ↓<hr>\n"),
    ],
    keeps: [
      Example(
        "content/a.md",
        "---\ntitle: A\n---\n\n<!-- Ghi chú cho người soạn, không đăng. -->\n\nSố lượng < 10, `<b>`, \\<b>.\n")
    ])

  /// A tag or another piece of HTML other than a comment.
  func finding(at location: Location, markup: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "“\(markup)” là thẻ HTML và sẽ hiện ra nguyên văn", en: "“\(markup)” is HTML and is shown as it stands"),
      help: Wording(
        vi:
          "Dùng cách viết của Markdown; nếu đúng là muốn hiện nguyên văn thì đặt trong dấu ` ` hoặc thêm \\ trước dấu <",
        en: "Use the form that Markdown has for it; to show it as it stands put it between ` ` or a \\ before the <"))
  }
}

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
      Example("content/a.md", "---\ntitle: A\n---\n\n| A |\n|---|\n| a↓<br clear=\"all\">b |\n"),
      Example("content/a.md", "---\ntitle: A\n---\n\nH↓<sub>2O.\n"),
    ],
    keeps: [
      Example(
        "content/a.md",
        "---\ntitle: A\n---\n\n<!-- Ghi chú cho người soạn, không đăng. -->\n\nSố lượng < 10, `<b>`, \\<b>.\n"),
      Example(
        "content/a.md", "---\ntitle: A\n---\n\n| A |\n|---|\n| a<br>b<br/>c |\n\nH<sub>2</sub>O, m<sup>2</sup>.\n"),
    ])

  /// A tag or another piece of HTML other than a comment.
  func finding(at location: Location, markup: String) -> Diagnostic {
    let isLetterTag = ["<br", "<sub", "<sup", "</sub", "</sup"].contains { markup.lowercased().hasPrefix($0) }
    let hint =
      isLetterTag
      ? Wording(
        vi: "Viết <br>, <sub>…</sub>, <sup>…</sup> đủ thẻ mở, thẻ đóng và không kèm thuộc tính. ",
        en: "Write <br>, <sub>…</sub> and <sup>…</sup> with both tags and no attributes. ")
      : Wording(verbatim: "")
    return finding(
      at: location,
      Wording(
        vi: "“\(markup)” là thẻ HTML và sẽ hiện ra nguyên văn", en: "“\(markup)” is HTML and is shown as it stands"),
      help: Wording(
        vi:
          "\(hint.vi)Dùng cách viết của Markdown; nếu đúng là muốn hiện nguyên văn thì đặt trong dấu ` ` hoặc thêm \\ trước dấu <",
        en:
          "\(hint.en)Use the form that Markdown has for it; to show it as it stands put it between ` ` or a \\ before the <"
      ))
  }
}

import Diagnostics

extension Rule {
  static let accidentalHeading = Rule(
    id: "markdown/accidental-heading", severity: .warning,
    title: Wording(
      vi: "Dòng gạch --- dưới lời văn cách lời văn một dòng trống",
      en: "An empty line stands between text and a line of dashes"),
    reason: Wording(
      vi: "Dòng gạch liền dưới một đoạn biến cả đoạn ấy thành đề mục, chữ to và lẫn vào mục lục.",
      en: "Dashes right below a paragraph make all of it a heading, in large letters and in the contents."),
    breaks: [
      Example("content/a.md", page("↓Đoạn này là một câu.\n---")),
      Example("content/a.md", page("↓Dòng một\ndòng hai\n-----")),
      Example("content/a.md", page("> ↓Đảng ủy họp. Các chi bộ dự đủ;\n> ---")),
      Example(
        "content/a.md",
        page(
          "- Việc\n\n  ↓Các chi bộ báo cáo tình hình thực hiện nhiệm vụ chính trị, công tác xây dựng Đảng và công tác đoàn thể\n  ---"
        )),
    ],
    keeps: [
      Example("content/a.md", page("Đảng ủy Khoa\n-----\n\nMột câu.\n\n---\n\nKết quả\nđạt được\n===\n\n## Một câu.")),
      Example("content/a.md", page("| A |\n|---|\n| Một câu. |")),
    ])

  /// `isOneLine`: Whether it could be written as a heading if it were meant as one.
  func finding(at location: Location, text: String, isOneLine: Bool) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Dòng gạch ở dưới biến “\(text)” thành đề mục", en: "The dashes below make “\(text)” a heading"),
      help: isOneLine
        ? Wording(
          vi: "Thêm một dòng trống trước dòng gạch; nếu đúng là đề mục thì viết “## ” ở đầu và bỏ dòng gạch",
          en: "Put an empty line before the dashes; where it is a heading write “## ” before it and delete the dashes")
        : Wording(vi: "Thêm một dòng trống trước dòng gạch", en: "Put an empty line before the dashes"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

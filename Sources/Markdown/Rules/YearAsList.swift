import Diagnostics

extension Rule {
  static let yearAsList = Rule(
    id: "markdown/year-as-list", severity: .warning,
    title: Wording(
      vi: "Đoạn văn bắt đầu bằng một năm thì có dấu \\ trước dấu chấm",
      en: "A paragraph that begins with a year has a \\ before the dot"),
    reason: Wording(
      vi: "Số có dấu chấm ở đầu đoạn được hiểu là số thứ tự của một mục liệt kê, nên đoạn ấy thụt vào như danh sách.",
      en: "A number with a dot at the beginning of a paragraph is read as the number of an item, so it becomes a list."),
    breaks: [
      Example("content/a.md", page("↓1986. Năm ấy bắt đầu đổi mới.")),
      Example("content/a.md", page("> ↓2026) Năm của đại hội.")),
      Example("content/a.md", page("- Mốc\n\n  ↓1975. Thống nhất.")),
    ],
    keeps: [Example("content/a.md", page("1986\\. Năm ấy.\n\nNăm 1986. Đổi mới.\n\n1. Một\n2. Hai\n\n10) Mười"))])

  /// `year`: The number.
  /// `sign`: What stands behind it, `.` or `)`.
  func finding(at location: Location, year: String, sign: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "“\(year)\(sign)” ở đầu đoạn bị hiểu là số thứ tự của danh sách",
        en: "“\(year)\(sign)” at the beginning of a paragraph is read as the number of an item"),
      help: Wording(
        vi: "Viết \(year)\\\(sign) hoặc thêm chữ ở trước, chẳng hạn “Năm \(year)\(sign)”",
        en: "Write \(year)\\\(sign), or begin with a word, such as “Năm \(year)\(sign)”"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

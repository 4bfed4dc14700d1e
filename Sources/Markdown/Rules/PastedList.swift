import Diagnostics

extension Rule {
  static let pastedList = Rule(
    id: "markdown/pasted-list", severity: .warning,
    title: Wording(
      vi: "Mỗi mục liệt kê là một dòng bắt đầu bằng “- ” hoặc một đoạn riêng",
      en: "Each item is a line that begins with “- ”, or a paragraph of its own"),
    reason: Wording(
      vi:
        "Dòng bắt đầu bằng •, ✓, –, a), I. như khi dán từ Word không tạo thành danh sách: các mục hiện ra nối liền nhau.",
      en: "Lines that begin with •, ✓, –, a) or I., as pasted from Word, make no list: the items run together."),
    breaks: [
      Example("content/a.md", page("↓• Một\n• Hai")),
      Example("content/a.md", page("Nhiệm vụ:\n↓✓\tMột\n✓\tHai")),
      Example("content/a.md", page("↓a) mục a\nb) mục b")),
      Example("content/a.md", page("Gồm:\n↓I. Phần một\nII. Phần hai")),
      Example("content/a.md", page("↓– Một")),
      Example("content/a.md", page("- Nhiệm vụ:\n  ↓– Một\n  – Hai")),
      Example("content/a.md", page("> Nhiệm vụ:\n> ↓\u{F0B7}  Một")),
    ],
    keeps: [
      Example("content/a.md", page("- Một\n- Hai\n\na) mục a\n\nb) mục b\n\nI. Phần một")),
      Example("content/a.md", page("Khoa đặt mục tiêu\n– dù còn khó khăn – hoàn thành trước tháng 6.")),
      Example("content/a.md", page("Theo lời của\nV. I. Lênin.\n\n> [!ĐỊA CHỈ]\n> Văn phòng\n> • Tầng 2")),
      Example("content/a.md", page("Gồm:\\\na) mục a\\\nb) mục b\n\n`• mã`\n\n•Một chữ")),
    ])

  /// `item`: What stands behind the mark.
  func finding(at location: Location, mark: PastedMark, item: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Dòng bắt đầu bằng “\(mark.text)” không tạo thành danh sách; các dòng nối liền thành một đoạn",
        en: "A line that begins with “\(mark.text)” makes no list; the lines run together into one paragraph"),
      help: help(for: mark, item: item))
  }

  private func help(for mark: PastedMark, item: String) -> Wording {
    switch mark.kind {
    case .bullet, .dash:
      Wording(
        vi: "Viết “- \(item)”, các dòng sau cũng vậy", en: "Write “- \(item)”, and the lines after it likewise")
    case .letter:
      Wording(
        vi: "Để một dòng trống trước mỗi mục, hoặc thêm \\ ở cuối mỗi dòng",
        en: "Leave an empty line before each item, or put \\ at the end of each line")
    case .numeral:
      Wording(
        vi: "Để một dòng trống trước mỗi mục; nếu là đề mục thì viết “## \(item)”",
        en: "Leave an empty line before each item; where it is a heading write “## \(item)”")
    }
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

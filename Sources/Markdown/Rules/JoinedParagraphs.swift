import Diagnostics

extension Rule {
  static let joinedParagraphs = Rule(
    id: "markdown/joined-paragraphs", severity: .warning,
    title: Wording(
      vi: "Hai đoạn văn cách nhau bằng một dòng trống", en: "An empty line stands between two paragraphs"),
    reason: Wording(
      vi: "Chỉ xuống dòng một lần thì các đoạn hiện ra nối liền thành một đoạn, cả trong bản in.",
      en: "With a single line break the paragraphs run together into one, in print as well."),
    breaks: [
      Example("content/a.md", page("\(long)\n↓\(short)")),
      Example("content/a.md", page("> \(short)\n> ↓\(long)")),
      Example("content/a.md", page("- \(long)\n  ↓\(short)")),
    ],
    keeps: [
      Example("content/a.md", page("\(long)\n\n\(short)\n\n\(short)\n\(short)")),
      Example("content/a.md", page("\(long) Câu này viết tiếp ở\ndòng sau. Rồi hết.\n\n\(long)\\\n\(short)")),
    ])

  /// `paragraphs`: How many lines run together.
  func finding(at location: Location, paragraphs: Int) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "\(paragraphs) đoạn văn ở đây chỉ cách nhau một lần xuống dòng nên nối liền thành một đoạn",
        en: "The \(paragraphs) paragraphs here have a single line break between them and run together into one"),
      help: Wording(
        vi: "Để một dòng trống trước dòng này và giữa các đoạn",
        en: "Leave an empty line before this line, and between all of them"))
  }

  private static let long = """
    Trong năm, Đảng ủy đã lãnh đạo các chi bộ thực hiện đầy đủ những nhiệm vụ được giao, bảo đảm nội dung, thời gian và chất \
    lượng theo kế hoạch đề ra từ đầu năm. Việc kiểm tra được làm thường xuyên.
    """

  private static let short = "Các đoàn thể phối hợp tốt. Kết quả đạt yêu cầu."

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

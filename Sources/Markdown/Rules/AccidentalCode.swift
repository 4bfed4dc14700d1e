import Diagnostics

extension Rule {
  static let accidentalCode = Rule(
    id: "markdown/accidental-code", severity: .warning,
    title: Wording(
      vi: "Đoạn văn không thụt đầu dòng bốn khoảng trắng hay một Tab",
      en: "A paragraph is not indented by four spaces or a tab"),
    reason: Wording(
      vi:
        "Đoạn thụt đầu dòng như trong Word được hiểu là mã: chữ đều nét, không xuống dòng, không in đậm, không có liên kết.",
      en: "A paragraph indented as in a word processor is read as code: no line breaks, no bold letters, no links."),
    breaks: [
      Example("content/a.md", page("    ↓Thụt bốn cách theo thói quen trong Word.")),
      Example("content/a.md", page("Một đoạn.\n\n\t↓Đảng ủy Khoa họp thường kỳ.")),
      Example("content/a.md", page("- Việc\n\n      ↓Đoạn này thụt quá sâu.")),
      Example("content/a.md", page("Nhiệm vụ\n\n    ↓- Mục thụt vào mà không có mục trên")),
    ],
    keeps: [
      Example(
        "content/a.md", page("    kyyeu new news \"Hội nghị tổng kết\"\n\n- Việc\n\n    Đoạn thuộc mục trên.\n\n- Hai")),
      Example(
        "content/a.md",
        page("Một câu\n    viết tiếp ở dòng sau.\n\n```\nĐảng ủy Khoa họp.\n```\n\n    let x = \"Đảng ủy Khoa\"")),
    ])

  /// `text`: The first line.
  func finding(at location: Location, text: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "“\(text)” thụt đầu dòng nên hiện ra như mã", en: "“\(text)” is indented and so shown as code"),
      help: Wording(
        vi: "Xóa khoảng trắng ở đầu dòng; nếu đúng là mã thì đặt giữa hai dòng ```",
        en: "Delete the spaces before it; where it is code put it between two lines ```"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

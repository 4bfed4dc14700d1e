import Diagnostics

extension Rule {
  static let singleBraces = Rule(
    id: "markdown/single-braces", severity: .warning,
    title: Wording(
      vi: "Tên số liệu đặt giữa hai dấu {{ và hai dấu }}", en: "The name of a figure stands between {{ and }}"),
    reason: Wording(
      vi: "Chỉ một dấu { thì không phải là chỗ lấy số liệu: tên và dấu ngoặc hiện ra cho người đọc, in ra giấy.",
      en: "With a single { it is no figure: readers see its name and the braces, on paper, too."),
    breaks: [
      Example("content/a.md", page("Có ↓{ members.total } đảng viên.")),
      Example("content/a.md", page("- Có ↓{members.women} nữ")),
      Example("content/a.md", page("| Số |\n|---|\n| ↓{ members.total }} |")),
      Example("content/a.md", page("> ↓{ table branches }")),
    ],
    keeps: [
      Example("content/a.md", page("Họp {{ ngày 05/9/2026 }}, \\{ members.total }, `{ members.total }`.")),
      Example("content/a.md", page("Tập {1, 2}, {tên}, {a.B}, {x}, { và }, {Họ. Tên}.")),
    ])

  /// `written`: What readers see.
  /// `name`: What stands between the braces.
  func finding(at location: Location, written: String, name: String) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "“\(written)” chỉ có một dấu ngoặc nên hiện ra nguyên văn, không lấy số liệu",
        en: "“\(written)” has a single brace and is shown as it stands, without the figure"),
      help: Wording(
        vi: "Viết {{ \(name) }}; nếu đúng là muốn hiện nguyên văn thì đặt trong dấu ` `",
        en: "Write {{ \(name) }}; to show it as it stands put it between ` `"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

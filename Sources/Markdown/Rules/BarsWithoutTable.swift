import Diagnostics

extension Rule {
  static let barsWithoutTable = Rule(
    id: "markdown/bars-without-table", severity: .warning,
    title: Wording(
      vi: "Bảng có dòng đề mục và dòng gạch cùng số ô",
      en: "A table has a head and a line of dashes with as many cells"),
    reason: Wording(
      vi: "Không đủ hai dòng ấy, hoặc số ô khác nhau, thì không thành bảng: các dấu | hiện ra giữa lời văn.",
      en: "Without both, or with another number of cells, there is no table and the | are shown within the text."),
    breaks: [
      Example("content/a.md", page("| Một | Hai |\n↓|---|\n| a | b |")),
      Example("content/a.md", page("| Một | Hai |\n↓|---|---|---|\n| a | b |")),
      Example("content/a.md", page("> Một | Hai | Ba\n> ↓--- | ---\n> a | b | c")),
      Example("content/a.md", page("↓|---|---|\n| a | b |")),
      Example("content/a.md", page("↓| không dòng gạch | x |\n| a | b |")),
    ],
    keeps: [
      Example("content/a.md", page("| Một | Hai |\n|---|:-:|\n| a | b |")),
      Example("content/a.md", page("Chọn a | b.\n\n| một dòng |\n\n\\| a\n| b\n\n---\n\n- a - b | c\n")),
    ])

  /// A line of dashes that has other cells than the line above it.
  /// `head`: Cells of the line above it; nil where there is none.
  /// `dashes`: Cells of the line of dashes.
  func finding(at location: Location, head: Int?, dashes: Int) -> Diagnostic {
    finding(
      at: location,
      head.map { head in
        Wording(
          vi: "Dòng gạch có \(dashes) ô, dòng đề mục ở trên có \(head) ô, nên không thành bảng",
          en:
            "The line of dashes has \(dashes) \(dashes == 1 ? "cell" : "cells"), the head above it \(head): this is no table"
        )
      }
        ?? Wording(
          vi: "Trên dòng gạch này không có dòng đề mục, nên không thành bảng",
          en: "There is no head above this line of dashes: this is no table"),
      required: Wording(
        vi: "Dòng đề mục, ngay dưới là dòng gạch có cùng số ô",
        en: "A head and right below it dashes with as many cells"),
      help: Self.write(dashesFor: head ?? dashes))
  }

  /// Lines that begin with bars and have no line of dashes.
  func finding(at location: Location, columns: Int) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Các dòng bắt đầu bằng | ở đây không có dòng gạch, nên không thành bảng",
        en: "The lines here begin with | and have no line of dashes: this is no table"),
      required: Wording(
        vi: "Dòng đề mục, ngay dưới là dòng gạch có cùng số ô",
        en: "A head and right below it dashes with as many cells"),
      help: Self.write(dashesFor: columns))
  }

  private static func write(dashesFor columns: Int) -> Wording {
    let dashes = String(repeating: "|---", count: min(columns, 20)) + "|"
    return Wording(vi: "Viết \(dashes) ngay dưới dòng đề mục", en: "Write \(dashes) right below the head")
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

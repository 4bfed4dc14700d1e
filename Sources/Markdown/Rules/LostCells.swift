import Diagnostics

extension Rule {
  static let lostCells = Rule(
    id: "markdown/lost-cells", severity: .warning,
    title: Wording(
      vi: "Mỗi dòng của bảng không có nhiều ô hơn dòng đề mục", en: "No row of a table has more cells than its head"),
    reason: Wording(
      vi: "Ô thừa ra không được hiển thị, cả trên trang lẫn bản in; người đọc không biết là thiếu.",
      en: "A cell too many is shown neither on the page nor on paper, and readers do not know of it."),
    breaks: [
      Example("content/a.md", page("| A | B |\n|---|---|\n| x | y | ↓thừa |")),
      Example("content/a.md", page("- Bảng\n\n  | A | B |\n  |---|---|\n  | x | y | | ↓z |")),
      Example("content/a.md", page("> A | B\n> --- | ---\n> x | y | ↓thừa")),
      Example("content/a.md", page("| Lệnh | Ý nghĩa |\n|---|---|\n| `a↓|b` | mất cột |")),
      Example("content/a.md", page("| Lệnh | Ý nghĩa | Ghi chú |\n|---|---|---|\n| `a↓|b` | đủ ô |")),
    ],
    keeps: [
      Example("content/a.md", page("| A | B |\n|---|---|\n| x \\| y | `a\\|b` |\n| thiếu |\n| m | n | |\n| ` | ô |")),
      Example("content/a.md", page("A | B\n--- | ---\nx | y")),
    ])

  /// A cell that is not shown.
  func finding(at location: Location, lost cell: String, cells: Int, columns: Int) -> Diagnostic {
    let cell = cell.shortenedMiddle
    return finding(
      at: location,
      Wording(
        vi: "Dòng này có \(cells) ô, bảng chỉ có \(columns) cột: ô “\(cell)” không được hiển thị",
        en: "This row has \(cells) cells, the table \(columns) columns: the cell “\(cell)” is not shown"),
      required: Wording(
        vi: "Mỗi dòng có nhiều nhất \(columns) ô như dòng đề mục",
        en: "At most \(columns) cells a row, as in the head of the table"),
      help: Wording(
        vi: "Thêm cột vào dòng đề mục và dòng gạch, hoặc bỏ ô thừa; dấu | trong lời văn viết là \\|",
        en: "Add a column to the head and the line of dashes, or take the cell out; a | within text is written \\|"))
  }

  /// A bar between backticks, which ends the cell all the same.
  func finding(barInCodeAt location: Location) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Dấu | giữa hai dấu ` ` vẫn ngắt ô của bảng, nên ô này bị cắt đôi",
        en: "A | between ` ` still ends a cell of a table, so this cell is cut in two"),
      help: Wording(vi: "Viết \\| thay cho |", en: "Write \\| instead of |"))
  }

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

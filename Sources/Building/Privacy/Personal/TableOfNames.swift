import Diagnostics
import Vietnamese

extension TextCheck {
  /// No table lists persons by name.
  static let tableOfNames = TextCheck(rule: .tableOfNames) { text in
    text.tables.compactMap { table in
      TableOfNames.column(of: table, text.facts).map { found in
        TextMatch(at: table.spot(found.column)) { .tableOfNames(found.heading, found.count, at: $0) }
      }
    }
  }
}

/// Tables headed `Họ và tên`.
enum TableOfNames {
  /// From so many rows on it is a list.
  private static let fewestRows = 3
  private static let headings = ["ho va ten", "ho ten", "ho dem", "ten dang vien", "ho chu dem"]

  /// Whether the heading of a column, or a line that holds several, names persons.
  static func isHeading(of text: String) -> Bool {
    let words = text.folded.split { !$0.isLetter }.joined(separator: " ")
    return headings.contains { " \(words) ".contains(" \($0) ") }
  }

  /// The column that lists persons, unless all of them hold an office that is public.
  static func column(
    of table: ReadTable, _ facts: PublicFacts
  ) -> (column: Int, heading: String, count: Int)? {
    guard let column = table.headings.firstIndex(where: isHeading) else { return nil }
    let cells = table.rows.compactMap { $0.count > column ? $0[column] : nil }.filter { cell in
      // A line taken out of a file is a row only where it names somebody.
      table.headings.count > 1 || !PersonNames.all(in: ReadWord.words(of: cell)).isEmpty
    }.filter { $0.contains { !$0.isWhitespace } }
    guard cells.count >= fewestRows, !cells.allSatisfy(facts.holdOffice) else { return nil }
    return (column, table.headings[column], cells.count)
  }
}

extension Diagnostic {
  fileprivate static func tableOfNames(_ heading: String, _ count: Int, at location: Location) -> Diagnostic {
    Rule.tableOfNames.finding(
      at: location,
      Wording(
        vi: "Bài công khai có bảng “\(heading)” gồm \(count) dòng",
        en: "A public text holds a table “\(heading)” of \(count) rows"),
      required: Wording(
        vi: "Không đăng danh sách người; sự đồng ý cũng không thay được", en: "No list of persons; no consent clears it"
      ),
      help: Wording(
        vi: "Thay bằng số lượng; nếu bài chỉ dùng trong nội bộ thì ghi “audience: internal”",
        en: "Give the number instead; where the page is for the office, write “audience: internal”"))
  }
}

extension Rule {
  static let tableOfNames = Rule(
    id: "privacy/table-of-names",
    title: Wording(
      vi: "Bài công khai không có bảng danh sách người", en: "A public text holds no table of persons' names"),
    reason: Wording(
      vi:
        "Danh sách có tên cho biết ai là đảng viên, đoàn viên; quan điểm chính trị là dữ liệu cá nhân nhạy cảm (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15).",
      en: "A list of names tells who is a member; political views are sensitive personal data (law 91/2025/QH15)."),
    breaks: [
      Example("content/a.md", page("| TT | ↓Họ và tên |\n|---|---|\n| 1 | Một |\n| 2 | Hai |\n| 3 | Ba |")),
      Example("content/a.md", page("| ↓TÊN ĐẢNG VIÊN | Tổ |\n|---|---|\n| Một | 1 |\n| Hai | 1 |\n| Ba | 2 |")),
    ],
    keeps: [
      Example("content/a.md", page("| TT | Họ và tên |\n|---|---|\n| 1 | Một |\n| 2 | Hai |")),
      Example("content/a.md", page("| TT | Tên hoạt động |\n|---|---|\n| 1 | Một |\n| 2 | Hai |\n| 3 | Ba |")),
    ])

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

import Diagnostics
import Figures

extension Rule {
  package static let unknownYear = Rule(
    id: "content/unknown-year",
    title: Wording(
      vi: "Sau tên số liệu, bảng, biểu đồ chỉ có thể ghi thêm một năm bốn chữ số",
      en: "After the name of a figure, table or chart only a year of four digits may follow"),
    reason: Wording(
      vi: "Năm sai thì không biết phải lấy số của năm nào, và câu văn sẽ mang số của năm khác.",
      en: "With a wrong year it is unknown whose number is meant, and the sentence would carry another year’s."),
    breaks: [
      .draft([chiBo], with: [.init("content/a.md", page("↓{{ members.total 2O26 }} đảng viên"))]),
      .draft([chiBo], with: [.init("content/a.md", page("↓{{ table branches 26 }}"))]),
      .draft([chiBo], with: [.init("content/a.md", page("↓{{ members.total 2026 2025 }} đảng viên"))]),
    ],
    keeps: [.draft([chiBo], with: [.init("content/a.md", page("{{ members.total 2026 }} đảng viên"))])])

  /// A word where only a year may stand.
  func finding(at location: Location, noYear word: String, in expression: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "“\(word)” không phải là năm", en: "“\(word)” is no year"),
      required: Wording(vi: "Năm viết bằng bốn chữ số, như 2026", en: "A year of four digits, as 2026"),
      found: Wording(verbatim: "{{ \(expression) }}"),
      help: Wording(
        vi: "Sửa lại năm, hoặc bỏ “\(word)” để dùng năm mới nhất", en: "Correct the year, or leave “\(word)” out"))
  }

  /// Words behind the year.
  func finding(at location: Location, superfluous words: String, in expression: String) -> Diagnostic {
    finding(
      at: location,
      Wording(vi: "Thừa “\(words)” ở cuối", en: "“\(words)” at the end is too much"),
      required: Wording(vi: "Một tên và nhiều nhất một năm", en: "One name, and one year at most"),
      found: Wording(verbatim: "{{ \(expression) }}"),
      help: Wording(vi: "Bỏ “\(words)”", en: "Remove “\(words)”"))
  }

  private static let chiBo = ExampleTable.branches.file(.row("A", [\.total: 9, \.official: 9]))

  private static func page(_ text: String) -> String { "---\ntitle: A\n---\n\n\(text)\n" }
}

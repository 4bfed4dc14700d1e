import Diagnostics

extension Rule {
  static let badYear = Rule(
    id: "figures/bad-year",
    title: Wording(
      vi: "Thư mục trong content/so-lieu/ mang tên một năm hoặc một ngày chốt số liệu",
      en: "A folder in content/so-lieu/ is named after a year, or after the day of a cut-off"),
    reason: Wording(
      vi: "Số liệu không rõ của năm nào thì không vào được báo cáo nào.",
      en: "Figures of no known year can be in no report."),
    breaks: [
      Example(
        [ExampleTable.branches.file(in: "2o26")], fileAtFault: "content/so-lieu/2o26"),
      Example(
        [ExampleTable.branches.file(in: "năm 2026")], fileAtFault: "content/so-lieu/năm 2026"),
      Example(
        [ExampleTable.branches.file(in: "2026-11-31")], fileAtFault: "content/so-lieu/2026-11-31"),
    ],
    keeps: [.draft(.branches)])
}

extension Diagnostic {
  static func badYear(_ folder: String) -> Diagnostic {
    Rule.badYear.finding(
      at: Location(file: "content/so-lieu/\(folder)"),
      Wording(
        vi: "“\(folder)” không phải là một năm hay một ngày chốt số liệu",
        en: "“\(folder)” is neither a year nor the day of a cut-off"),
      required: Wording(
        vi: "Bốn chữ số, như 2026; hoặc một ngày, như 2026-11-30", en: "Four digits, as 2026, or a day, as 2026-11-30"),
      help: Wording(
        vi: "Đổi tên thư mục thành năm hoặc ngày của số liệu, hoặc chuyển nó ra khỏi content/so-lieu/",
        en: "Rename the folder to the year or the day of its figures, or move it out of content/so-lieu/"))
  }
}

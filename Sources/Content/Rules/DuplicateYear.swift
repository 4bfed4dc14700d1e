import Diagnostics
import Figures
import Input

extension Rule {
  static let duplicateYear = Rule(
    id: "figures/duplicate-year",
    title: Wording(vi: "Mỗi năm khai một lần trong “years”", en: "“years” names each year once"),
    reason: Wording(
      vi: "Khai hai lần thì không xác định được năm đó đã đủ số liệu hay chưa.",
      en: "Of two entries nobody knows whether the year is a draft or final."),
    breaks: [
      Example(
        "content/site.yaml",
        "name: Ví dụ\nyears:\n  - year: 2026\n    draft: true\n  - ↓year: 2026\n    draft: true\n")
    ],
    keeps: [
      Example("content/site.yaml", "name: Ví dụ\nyears:\n  - {year: 2026, draft: true}\n  - {year: 2027, draft: yes}\n")
    ])
}

/// Finds years that `years:` names twice.
enum YearRepetition {
  static func findings(_ years: [YearSettings], in fields: WrittenFields) -> [Diagnostic] {
    years.indices.compactMap { index in
      guard years[..<index].contains(where: { $0.year == years[index].year }) else { return nil }
      return .duplicateYear(years[index].year, at: fields.location(of: "years", item: index))
    }
  }
}

extension Diagnostic {
  static func duplicateYear(_ year: Int, at location: Location) -> Diagnostic {
    Rule.duplicateYear.finding(
      at: location,
      Wording(vi: "Năm \(year) đã được khai ở trên", en: "The year \(year) is named above already"),
      help: Wording(vi: "Giữ lại một mục, xóa mục kia", en: "Keep one of the two, delete the other"))
  }
}

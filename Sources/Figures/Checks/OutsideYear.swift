import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// A session of study in the table of a year was held in that year.
  package static let outsideYear = LedgerCheck(rule: .outsideYear) { review in
    review.figures.sets.flatMap { year in
      [TableDeclaration.study, .branchStudy].flatMap { year[$0]?.rows ?? [] }.compactMap { finding($0, in: year) }
    }
  }

  private static func finding(_ row: FigureRow, in year: FigureYear) -> Diagnostic? {
    guard let date = row[StudyColumns.date], date.year != year.year else { return nil }
    let there = CalendarDate(year: year.year, month: date.month, day: date.day)?.numeric
    return Rule.outsideYear.finding(
      at: row.location(of: StudyColumns.date),
      Wording(
        vi: "Ở \(row.name.vi), buổi học không thuộc năm \(year.year)",
        en: "In \(row.name.en) the session is none of \(year.year)"),
      required: Wording(vi: "Ngày trong năm \(year.year)", en: "A day of \(year.year)"),
      found: Wording(verbatim: date.numeric),
      help: Wording(
        vi: (there.map { "Sửa ngày, như \($0), nếu gõ nhầm năm" } ?? "Sửa ngày nếu gõ nhầm năm")
          + "; buổi học của năm \(date.year) thì chuyển sang bảng của năm đó",
        en: (there.map { "Correct the date, as \($0), where the year is mistyped" } ?? "Correct the date")
          + "; a session of \(date.year) belongs into the table of that year"))
  }
}

extension Rule {
  package static let outsideYear = Rule(
    id: "figures/outside-year",
    title: Wording(
      vi: "Buổi học trong bảng của một năm diễn ra trong năm đó", en: "A session in the table of a year was held in it"),
    reason: Wording(
      vi: "Buổi học của năm khác làm sai số buổi, số lượt dự và tỷ lệ dự học của báo cáo.",
      en: "A session of another year spoils the number of sessions and the attendance that a report tells."),
    breaks: [
      .draft(.study, on("↓15/9/2025")), .draft(.study, on("5/9/2026"), on("↓05/09/0026")),
      .draft(.study, on("↓2206-09-05")),
    ],
    keeps: [.draft(.study, on("01/01/2026"), on("2026-12-31"))])

  private static func on(_ date: String) -> ExampleRow<StudyColumns> {
    .row([\.date: .init(date), \.subject: "Một", \.level: "Trung ương", \.required: 62, \.present: 62])
  }
}

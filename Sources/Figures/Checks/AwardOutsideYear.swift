import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// A decision in the table of a year's awards bears a day of that year; it may be signed a little later, so this is a warning.
  package static let awardOutsideYear = LedgerCheck(rule: .awardOutsideYear) { review in
    review.figures.sets.flatMap { year in (year[.awards]?.rows ?? []).compactMap { finding($0, in: year) } }
  }

  private static func finding(_ row: FigureRow, in year: FigureYear) -> Diagnostic? {
    guard let date = row[AwardColumns.date], date.year != year.year else { return nil }
    return Rule.awardOutsideYear.finding(
      at: row.location(of: AwardColumns.date),
      Wording(
        vi: "Ở \(row.name.vi), ngày của quyết định không thuộc năm \(year.year)",
        en: "In \(row.name.en) the day of the decision is none of \(year.year)"),
      required: Wording(vi: "Ngày trong năm \(year.year)", en: "A day of \(year.year)"),
      found: Wording(verbatim: date.numeric),
      help: Wording(
        vi: "Đối chiếu với quyết định: gõ nhầm năm thì sửa, khen thưởng của năm khác thì chuyển sang bảng của năm đó",
        en: "Hold it against the decision: correct a mistyped year, or move the award into the table of its year"))
  }
}

extension Rule {
  package static let awardOutsideYear = Rule(
    id: "figures/award-outside-year", severity: .warning,
    title: Wording(
      vi: "Quyết định khen thưởng trong bảng của một năm có ngày thuộc năm đó",
      en: "A decision in the table of a year’s awards bears a day of it"),
    reason: Wording(
      vi: "Khen thưởng ghi ở bảng của hai năm bị tính hai lần; năm gõ nhầm thì in sai trong báo cáo.",
      en: "An award in the tables of two years counts twice, and a mistyped year is printed as it stands."),
    breaks: [
      .draft(.awards, on("↓20/12/2025")), .draft(.awards, on("20/12/2026"), on("↓20/12/0026")),
      .draft(.awards, on("↓2027-01-05")),
    ],
    keeps: [.draft(.awards, on("20/12/2026"))])

  private static func on(_ date: String) -> ExampleRow<AwardColumns> {
    .row([
      \.recipient: "Tập thể A", \.award: "Giấy khen", \.decision: "15-QĐ/ĐU", \.date: .init(date), \.level: "Trường",
    ])
  }
}

import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// What a table tells lies not after the day up to which it is said to count.
  package static let afterAsOf = LedgerCheck(rule: .afterAsOf) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let day = year.asOf else { return [] }
      let study = [TableDeclaration.study, .branchStudy].flatMap { year[$0]?.rows ?? [] }
      return (study.map { ($0, StudyColumns.date) } + (year[.awards]?.rows ?? []).map { ($0, AwardColumns.date) })
        .compactMap { row, column in
          row[column].flatMap { $0 > day && $0.year == year.year ? finding(row, column, $0, after: day) : nil }
        }
    }
  }

  private static func finding(
    _ row: FigureRow, _ column: Column<CalendarDate>, _ date: CalendarDate, after day: CalendarDate
  ) -> Diagnostic {
    // A day that fits once day and month are swapped was most likely saved by an English spreadsheet.
    let swapped = CalendarDate(year: date.year, month: date.day, day: date.month).flatMap { $0 <= day ? $0 : nil }
    return Rule.afterAsOf.finding(
      at: row.location(of: column),
      Wording(
        vi: "Ở \(row.name.vi), ngày sau ngày mà số liệu tính đến",
        en: "In \(row.name.en) the date is after the day up to which the figures count"),
      required: Wording(
        vi: "Không sau ngày \(day.numeric), như “as_of” trong content/site.yaml",
        en: "Not after \(day.iso), the “as_of” of content/site.yaml"),
      found: Wording(verbatim: date.numeric),
      help: swapped.map {
        Wording(
          vi: "Nếu ngày và tháng bị đổi chỗ thì ghi \($0.numeric); nếu đúng thì sửa “as_of” thành ngày muộn hơn",
          en: "Write \($0.numeric) where day and month were swapped; where the date is right, make “as_of” a later day")
      }
        ?? Wording(
          vi: "Sửa ngày nếu ghi nhầm; nếu đúng thì sửa “as_of” thành ngày muộn hơn",
          en: "Correct the date; where it is right, make “as_of” a later day"))
  }
}

extension Rule {
  package static let afterAsOf = Rule(
    id: "figures/after-as-of", severity: .warning,
    title: Wording(
      vi: "Bảng không ghi việc sau ngày mà số liệu tính đến",
      en: "A table tells of nothing after the day up to which it counts"),
    reason: Wording(
      vi: "Dưới mỗi bảng có ghi “Số liệu tính đến ngày …”; việc ghi sau ngày đó là ngày sai, hoặc “as_of” chưa sửa.",
      en:
        "Below each table stands up to which day it counts; what is later has a wrong date, or “as_of” was not changed."
    ),
    breaks: [year("↓03/12/2026"), year("↓20/12/2026")],
    keeps: [year("30/11/2026"), .draft(.study, on("20/12/2026"))])

  private static func on(_ date: String) -> ExampleRow<StudyColumns> {
    .row([\.date: .init(date), \.subject: "Một", \.level: "Trung ương", \.required: 62, \.present: 62])
  }

  private static func year(_ date: String) -> Example {
    Example([
      .init("content/site.yaml", "name: Ví dụ\nyears:\n  - {year: 2026, draft: true, as_of: 2026-11-30}\n"),
      ExampleTable.study.file(in: "2026", on(date)),
    ])
  }
}

import Content
import Diagnostics
import Figures

extension ReportCheck {
  /// The day that a report names is one of which there are figures.
  package static let unknownCutOff = ReportCheck(rule: .unknownCutOff) { checked in
    let (details, figures) = (checked.report.details, checked.site.figures)
    guard let day = details.asOf, let year = figures[details.year] else { return [] }
    let kept = figures.cutOffs.filter { $0.year == details.year }.compactMap(\.asOf)
    // Tables that name no day count to the end of their year.
    let days = kept + (year.asOf.map { [$0] } ?? [])
    let isClose = year.asOf == nil && (day.year, day.month, day.day) == (details.year, 12, 31)
    guard !days.contains(day), !isClose else { return [] }
    let known = days.isEmpty ? [] : [days.map(\.numeric).joined(separator: ", ")]
    return [
      Rule.unknownCutOff.finding(
        at: checked.report.page.fieldLocation("as_of"),
        Wording(vi: "Không có số liệu chốt ngày \(day.numeric)", en: "No figures were kept as of \(day.iso)"),
        required: Wording(
          vi: "Ngày của số liệu năm \(details.year)\(known.isEmpty ? "" : ": \(known[0])")",
          en: "A day of the figures of \(details.year)\(known.isEmpty ? "" : ": \(known[0])")"),
        help: Wording(
          vi: "Sửa ngày, hoặc chép số liệu của ngày đó: kyyeu new figures \(day.iso)",
          en: "Change the day, or keep the figures of that day: kyyeu new figures \(day.iso)"))
    ]
  }
}

extension Rule {
  package static let unknownCutOff = Rule(
    id: "report/unknown-cut-off",
    title: Wording(
      vi: "Báo cáo ghi ngày chốt số liệu thì có số liệu của ngày đó",
      en: "A report that names the day of its figures has figures of that day"),
    reason: Wording(
      vi: "Không có số của ngày đó thì báo cáo mang số của ngày khác mà không ai biết.",
      en: "Without figures of that day the report would tell those of another, and nobody would know."),
    breaks: [site("↓2026-10-31"), site("↓2026-12-31")],
    keeps: [site("2026-11-30"), site("2026-06-30")])

  private static func site(_ day: String) -> Example {
    let report = ReportExamples.committee("draft_number: 1\nas_of: \(day)")
    let settings = ReportExamples.settings.path
    return Example(
      report.files.filter { $0.path != settings } + [
        .init(
          settings,
          "name: Đảng bộ Khoa Ví Dụ\nparent: Đảng bộ Trường Ví Dụ\nplace: Hà Nội\n"
            + "years:\n  - {year: 2026, draft: true, as_of: 2026-11-30}\n"),
        ExampleTable.branches.file(in: "2026", .row("a", [\.total: 9, \.official: 9])),
        ExampleTable.branches.file(in: "2026-06-30", .row("a", [\.total: 8, \.official: 8])),
      ])
  }
}

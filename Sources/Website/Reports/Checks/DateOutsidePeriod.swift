import Content
import Diagnostics
import Vietnamese

extension ReportCheck {
  /// A year's report is signed in that year, or in the first quarter after it.
  package static let dateOutsidePeriod = ReportCheck(rule: .dateOutsidePeriod) { checked in
    let (year, issue) = (checked.report.details.year, checked.report.issue)
    guard issue.state == .issued, let day = issue.signedOn,
      let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year + 1, month: 3, day: 31),
      !(first...last).contains(day)
    else { return [] }
    return [
      Rule.dateOutsidePeriod.finding(
        at: checked.report.location(of: "signed_on"),
        Wording(
          vi: "Ngày ký không khớp với năm báo cáo \(year)",
          en: "The day of signing does not go with a report of \(year)"),
        required: Wording(
          vi: "Trong năm \(year) hoặc quý I năm \(year + 1): từ \(first.numeric) đến \(last.numeric)",
          en: "In \(year) or the first quarter of \(year + 1): \(first.iso) to \(last.iso)"),
        found: Wording(vi: day.numeric, en: day.iso),
        help: Wording(vi: "Kiểm tra lại năm của ngày ký", en: "Look at the year of the day"))
    ]
  }
}

extension Rule {
  package static let dateOutsidePeriod = Rule(
    id: "report/date-outside-period", severity: .warning,
    title: Wording(
      vi: "Ngày ký ở trong năm báo cáo hoặc quý I năm sau", en: "A report is signed in its year or in the quarter after"
    ),
    reason: Wording(
      vi: "Ngày ký của năm khác thường là do chép báo cáo năm trước mà quên sửa.",
      en: "A day of another year is mostly left over from last year’s report."),
    breaks: [
      ReportExamples.committee("number: 12\nsigned_on: ↓5/12/2025\nrecipients: [Đảng ủy Trường Ví Dụ]"),
      ReportExamples.committee("number: 12\nsigned_on: ↓2027-04-01\nrecipients: [Đảng ủy Trường Ví Dụ]"),
    ],
    keeps: [
      ReportExamples.committee("number: 12\nsigned_on: 2026-01-01\nrecipients: [Đảng ủy Trường Ví Dụ]"),
      ReportExamples.committee("number: 12\nsigned_on: 2027-03-31\nrecipients: [Đảng ủy Trường Ví Dụ]"),
    ])
}

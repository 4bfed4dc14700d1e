import Content
import Diagnostics

extension ReportCheck {
  /// Number and day come together: until there is a number, the day is left blank.
  package static let dateWithoutNumber = ReportCheck(rule: .dateWithoutNumber) { checked in
    let issue = checked.report.issue
    guard let day = issue.signedOn, issue.number == nil else { return [] }
    return [
      Rule.dateWithoutNumber.finding(
        at: checked.report.location(of: "signed_on"),
        Wording(
          vi: "Báo cáo có ngày ký nhưng chưa có số, nên bản in để trống cả ngày",
          en: "The report has a day and no number, so its print leaves the day blank as well"),
        found: Wording(verbatim: "signed_on: \(day.numeric)"),
        help: Wording(
          vi: "Đã ban hành thì thêm dòng “number”; dự thảo, trình ký thì xóa dòng “signed_on”",
          en: "Where it is issued, add “number”; in a draft or a copy for signature delete “signed_on”"))
    ]
  }
}

extension Rule {
  package static let dateWithoutNumber = Rule(
    id: "report/date-without-number", severity: .warning,
    title: Wording(vi: "Ngày ký đi cùng số", en: "A day of signing comes with a number"),
    reason: Wording(
      vi: "Số và ngày lấy ở sổ văn bản sau khi ký. Bản dự thảo, bản trình ký để trống cả hai.",
      en: "Number and day come from the register after the signature; drafts and copies for signature leave both blank."
    ),
    breaks: [
      ReportExamples.committee("signed_on: ↓2026-12-05"),
      ReportExamples.committee("draft_number: 1\nsigned_on: ↓2026-12-05"),
    ],
    keeps: [
      ReportExamples.committee("number: 12\nsigned_on: 2026-12-05\nrecipients: [Đảng ủy Trường Ví Dụ]"),
      ReportExamples.committee("draft_number: 1"),
    ])
}

import Content
import Diagnostics

extension ReportCheck {
  /// A draft has no number, and what has one is no draft.
  package static let draftWithNumber = ReportCheck(rule: .draftWithNumber) { checked in
    let issue = checked.report.issue
    guard let number = issue.number, let draft = issue.draftNumber else { return [] }
    return [
      Rule.draftWithNumber.finding(
        at: checked.report.location(of: "number"),
        Wording(
          vi: "Báo cáo vừa có số vừa là dự thảo lần \(draft)", en: "The report has a number and is draft \(draft)"),
        found: Wording(verbatim: "number: \(number); draft_number: \(draft)"),
        help: Wording(
          vi: "Đã ban hành thì xóa dòng “draft_number”; còn dự thảo thì xóa dòng “number”",
          en: "Where it is issued, delete “draft_number”; while it is a draft, delete “number”"))
    ]
  }
}

extension Rule {
  package static let draftWithNumber = Rule(
    id: "report/draft-with-number",
    title: Wording(vi: "Dự thảo chưa có số; báo cáo đã có số không còn là dự thảo", en: "A draft has no number"),
    reason: Wording(
      vi: "Số chỉ lấy sau khi ký. Bản vừa có số vừa ghi “DỰ THẢO” không dùng được, mà dễ gửi nhầm.",
      en: "A number is taken after the signature; a numbered copy that says DỰ THẢO is of no use and easily sent."),
    breaks: [
      ReportExamples.committee(
        "number: ↓12-BC/ĐU\ndraft_number: 2\nsigned_on: 2026-12-05\nrecipients: [Đảng ủy Trường Ví Dụ]"),
      ReportExamples.branches("recipients: [Đảng ủy Khoa]\nbranches:\n  - ↓{code: a, number: 3, draft_number: 1}"),
    ],
    keeps: [
      ReportExamples.committee("draft_number: 2"),
      // Which draft the others are does not hold for a branch that has a number.
      ReportExamples.branches(
        "draft_number: 1\nrecipients: [Đảng ủy Khoa]\nbranches: [{code: a, number: 3, signed_on: 2026-12-05}]"),
    ])
}

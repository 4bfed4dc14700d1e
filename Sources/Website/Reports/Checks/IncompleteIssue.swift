import Content
import Diagnostics

extension ReportCheck {
  /// An issued report has its day, its signer and its recipients.
  package static let incompleteIssue = ReportCheck(rule: .incompleteIssue) { checked in
    let (report, issue) = (checked.report, checked.report.issue)
    guard issue.state == .issued else { return [] }
    let place = report.location(of: "number")
    var findings: [Diagnostic] = []
    if issue.signedOn == nil { findings.append(.missingDay(at: place)) }
    if checked.signer.name == nil { findings.append(.missingSigner(posts: checked.fileOfPosts, at: place)) }
    if report.details.recipients.allSatisfy({ $0.hasPrefix("Lưu") }) { findings.append(.missingRecipients(at: place)) }
    return findings
  }
}

extension Diagnostic {
  fileprivate static func missingDay(at location: Location) -> Diagnostic {
    Rule.incompleteIssue.finding(
      at: location, Wording(vi: "Báo cáo đã có số nhưng chưa có ngày ký", en: "The report has a number and no day"),
      required: Wording(vi: "Ngày ký của bản ban hành", en: "The day on which it was signed"),
      help: Wording(
        vi: "Thêm một dòng, ví dụ: signed_on: 2026-12-05; chưa ban hành thì xóa dòng “number”",
        en: "Add a line such as: signed_on: 2026-12-05; where it is not issued yet, delete “number”"))
  }

  fileprivate static func missingSigner(posts file: String?, at location: Location) -> Diagnostic {
    let (vi, en) = file.map { (", hoặc khai “posts” ở \($0)", ", or declare “posts” in \($0)") } ?? ("", "")
    return Rule.incompleteIssue.finding(
      at: location, Wording(vi: "Báo cáo đã có số nhưng chưa có người ký", en: "The report has a number and no signer"),
      required: Wording(
        vi: "Họ và tên người ký, không kèm học hàm, học vị", en: "The signer’s name, without an academic title"),
      help: Wording(
        vi: "Thêm một dòng, ví dụ: signer: Họ và tên\(vi)", en: "Add a line such as: signer: Name\(en)"))
  }

  fileprivate static func missingRecipients(at location: Location) -> Diagnostic {
    Rule.incompleteIssue.finding(
      at: location,
      Wording(vi: "Báo cáo đã có số nhưng chưa có nơi nhận", en: "The report has a number and no recipients"),
      required: Wording(vi: "Nơi nhận, trước dòng lưu", en: "Recipients, before where it is kept"),
      help: Wording(
        vi: "Thêm một dòng, ví dụ: recipients: [Đảng ủy Trường, Các chi bộ]",
        en: "Add a line such as: recipients: [Đảng ủy Trường, Các chi bộ]"))
  }
}

extension Rule {
  package static let incompleteIssue = Rule(
    id: "report/incomplete-issue",
    title: Wording(
      vi: "Báo cáo đã có số phải có ngày ký, người ký và nơi nhận",
      en: "A report with a number has its day, its signer and its recipients"),
    reason: Wording(
      vi:
        "Có số là đã ban hành: bản in không còn chữ “DỰ THẢO”. Thiếu ngày, người ký hay nơi nhận thì in ra không dùng được.",
      en: "A number makes it the issued report, without a draft’s mark; a print that lacks the rest is of no use."),
    breaks: [
      ReportExamples.committee("number: ↓12-BC/ĐU\nrecipients: [Đảng ủy Trường Ví Dụ]"),
      ReportExamples.committee("number: ↓12-BC/ĐU\nsigned_on: 2026-12-05"),
      ReportExamples.committee("number: ↓12-BC/ĐU\nsigned_on: 2026-12-05\nrecipients: [Lưu Đảng ủy]"),
      // Of branch b no page tells who its secretary is.
      ReportExamples.branches(
        "recipients: [Đảng ủy Khoa]\nbranches:\n  - ↓{code: b, number: 3, signed_on: 2026-12-05}"),
    ],
    keeps: [
      ReportExamples.committee("number: 12-BC/ĐU\nsigned_on: 2026-12-05\nrecipients: [Đảng ủy Trường Ví Dụ]"),
      ReportExamples.branches("recipients: [Đảng ủy Khoa]\nbranches: [{code: a, number: 3, signed_on: 2026-12-05}]"),
      ReportExamples.committee("recipients: [Đảng ủy Trường Ví Dụ]"),
      ReportExamples.committee("draft_number: 1"),
    ])
}

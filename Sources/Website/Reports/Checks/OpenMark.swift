import Content
import Diagnostics

extension ReportCheck {
  /// Nothing is signed while a place of the report is still to be filled in: `[?]`.
  package static let openMark = ReportCheck(rule: .openMark) { checked in
    let report = checked.report
    return report.texts.flatMap { page -> [Diagnostic] in
      let places = page.openMarks
      guard let first = places.first else { return [] }
      guard case .draft = report.issue.state else { return places.map(Diagnostic.openMark) }
      return [.openMarks(places.count, at: first)]
    }
  }
}

extension Diagnostic {
  /// A mark in a report that is to be signed, or was.
  fileprivate static func openMark(at location: Location) -> Diagnostic {
    Rule.openMark.finding(
      at: location,
      Wording(
        vi: "Chỗ này còn dấu [?], mà báo cáo không còn là dự thảo",
        en: "[?] still stands here in a report that is no draft"),
      required: Wording(
        vi: "Số liệu, lời văn đã rà soát", en: "Words and numbers that somebody has looked at"),
      help: Wording(
        vi: "Ghi số liệu, lời văn của năm báo cáo rồi xóa dấu [?]; chưa xong thì ghi draft_number: 1",
        en: "Write what holds for the report’s year and delete [?]; where it is not done, write draft_number: 1"))
  }

  /// The marks of one file of a draft, told together.
  fileprivate static func openMarks(_ count: Int, at first: Location) -> Diagnostic {
    Diagnostic(
      rule: Rule.openMark.id, severity: .hint, location: first,
      message: Wording(
        vi: "Tệp này còn \(count) chỗ có dấu [?] cần rà soát trước khi trình ký; chỗ đầu tiên ở đây",
        en: "\(count) places of this file are marked [?], to be looked at before it is signed; the first one is here"),
      help: Wording(
        vi: "Ghi số liệu, lời văn của năm báo cáo rồi xóa dấu [?]",
        en: "Write what holds for the report’s year and delete [?]"))
  }
}

extension Rule {
  package static let openMark = Rule(
    id: "report/open-mark",
    title: Wording(
      vi: "Báo cáo trình ký, ban hành không còn dấu [?]", en: "A report that is signed or issued holds no [?]"),
    reason: Wording(
      vi:
        "Dấu [?] đặt ở số liệu gõ tay của năm trước và ở chỗ chưa viết. Dự thảo chỉ được nhắc; bản ký mà còn dấu là sai.",
      en: "[?] stands at numbers typed for the year before and at what is not written. A draft is only reminded of it."),
    breaks: [
      ReportExamples.committee("signer: Người Một", body: "Có 412 ↓[?] sinh viên.\n"),
      ReportExamples.committee(
        "number: 12\nsigned_on: 2026-12-05\nrecipients: [Đảng ủy Trường Ví Dụ]",
        body: "| A | B |\n|---|---|\n| 1 | ↓[?] |\n"),
      ReportExamples.committee("recipients: [↓\"[?] Đảng ủy Trường Ví Dụ\"]"),
      ReportExamples.parts(("01-a.md", "title: ↓A [?]")),
    ],
    keeps: [
      ReportExamples.committee("signer: Người Một", body: "Có 412 sinh viên [^1].\n\n[^1]: Số [của trường].\n")
    ])
}

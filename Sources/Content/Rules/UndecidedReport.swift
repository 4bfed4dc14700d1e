import Diagnostics
import Input

/// Looks whether a report says by `audience:` what its `publish:` decides.
enum UndecidedReport {
  static func check(_ common: ReadPage.Common, _ details: Details, _ reader: inout FieldReader) {
    guard case .annualReport(let report) = details, let audience = common.audience else { return }
    let isDecided = report.issues.contains { $0.publication != nil }
    guard isDecided == (audience == .internal) else { return }
    reader.report(.undecidedReport(audience, at: reader.location(of: PageFields.audience.field.name)))
  }
}

extension Rule {
  static let undecidedReport = Rule(
    id: "report/undecided",
    title: Wording(
      vi: "Báo cáo được công khai bằng mục “publish”, không bằng “audience”",
      en: "A report is published by “publish”, not by “audience”"),
    reason: Wording(
      vi: "Công khai báo cáo là quyết định của cấp ủy sau khi ban hành, và phải nói rõ công khai những gì.",
      en: "To publish a report is the committee’s decision once it is issued, and has to say what is published."),
    breaks: [
      .report("audience: ↓public"), .report("draft_number: 1\naudience: ↓public"),
      .report("number: 12-BC/ĐU\nsigned_on: 2026-12-05\naudience: ↓public"),
      .report("number: 12-BC/ĐU\nsigned_on: 2026-12-05\npublish: [pdf]\naudience: ↓internal"),
    ],
    keeps: [
      .report("draft_number: 1\naudience: internal"), .report("draft_number: 1"),
      .report(
        "number: 12-BC/ĐU\nsigned_on: 2026-12-05\nsigner: Người Một\nrecipients: [Đảng ủy Trường]\npublish: [pdf]"),
    ])
}

extension Diagnostic {
  fileprivate static func undecidedReport(_ audience: Audience, at location: Location) -> Diagnostic {
    let isPublic = audience == .public
    return Rule.undecidedReport.finding(
      at: location,
      isPublic
        ? Wording(
          vi: "Báo cáo ghi là công khai nhưng không có “publish”",
          en: "The report is marked public and has no “publish”")
        : Wording(
          vi: "Báo cáo có “publish” nhưng ghi là nội bộ", en: "The report has “publish” and is marked internal"),
      required: Wording(
        vi: "Báo cáo đã ban hành và được công khai: mục “publish”; báo cáo khác: không ghi gì",
        en: "“publish” in a report that is issued and public; nothing in any other"),
      found: Wording(verbatim: "audience: \(audience.rawValue)"),
      help: isPublic
        ? Wording(
          vi: "Xóa dòng này; ban hành xong mà được phép đăng thì ghi như publish: [members.total, pdf]",
          en: "Delete this line; once it is issued and may be published, write such as publish: [members.total, pdf]")
        : Wording(
          vi: "Xóa dòng này nếu được phép đăng, hoặc xóa dòng “publish”",
          en: "Delete this line where it may be published, else delete “publish”"))
  }
}

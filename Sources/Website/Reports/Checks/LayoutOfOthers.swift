import Content
import Diagnostics
import Reports

extension ReportCheck {
  /// A report is issued in a layout of its issuer's own kind: the Party's documents never look like the State's.
  package static let layoutOfOthers = ReportCheck(rule: .layoutOfOthers) { checked in
    guard let name = checked.nameOfOthers else { return [] }
    let (report, layouts) = (checked.report, checked.layouts)
    let allowed = layouts.names.filter {
      layouts.named($0).map { $0.isFor(name, branch: report.branch != nil) } ?? false
    }
    return [
      .layoutOfOthers(name, report.layout.name, allowed: allowed, at: report.page.fieldLocation("layout"))
    ]
  }
}

extension CheckedReport {
  /// The first of the issuer and the body above it that never issues in the report's layout; nil where it is theirs.
  var nameOfOthers: String? {
    let issuer = report.branch?.page.title ?? report.details.issuer
    if !report.layout.isFor(issuer, branch: report.branch != nil) { return issuer }
    let above = assembly.parent(of: report)
    return report.layout.isFor(above, branch: false) ? nil : above
  }
}

extension OfficialLayout {
  fileprivate func isFor(_ name: String, branch isBranch: Bool) -> Bool {
    !isRefused(to: name) && (!isBranch || branch != nil)
  }
}

extension Diagnostic {
  fileprivate static func layoutOfOthers(
    _ name: String, _ layout: String, allowed: [String], at location: Location
  ) -> Diagnostic {
    let list = allowed.joined(separator: ", ")
    return Rule.layoutOfOthers.finding(
      at: location,
      Wording(
        vi: "“\(name)” không ban hành văn bản theo thể thức “\(layout)”",
        en: "“\(name)” issues no document in the layout “\(layout)”"),
      required: Wording(vi: "Thể thức: \(list)", en: "The layout: \(list)"),
      help: Wording(
        vi: "Đổi dòng “layout”, hoặc bỏ --layout; báo cáo của chính Khoa, Trường thì sửa “issuer”, “parent”",
        en: "Change “layout”, or leave --layout out; in a report of the faculty’s own mend “issuer” and “parent”"))
  }
}

extension Rule {
  package static let layoutOfOthers = Rule(
    id: "report/layout-of-others",
    title: Wording(
      vi: "Báo cáo theo đúng thể thức của cơ quan ban hành",
      en: "A report is issued in a layout of its issuer’s own kind"),
    reason: Wording(
      vi: "Văn bản của cấp ủy, chi bộ theo quy định của Đảng; trình bày theo thể thức nhà nước là sai thể thức.",
      en: "A Party committee’s or branch’s documents follow the Party’s rules; in the State’s layout they break them."),
    breaks: [
      ReportExamples.committee("draft_number: 1\nlayout: ↓state"),
      ReportExamples.committee("draft_number: 1\nlayout: ↓union"),
      ReportExamples.branches("draft_number: 1\nlayout: ↓state"),
      Example([
        ReportExamples.settings,
        .init(
          "content/bao-cao/2026/index.md",
          "---\ntitle: Báo cáo\nyear: 2026\nissuer: Khoa Ví Dụ\nabbreviation: KVD\ndraft_number: 1\n"
            + "layout: ↓state\n---\n"),
      ]),
    ],
    keeps: [
      ReportExamples.committee("draft_number: 1\nlayout: party"),
      ReportExamples.faculty("issuer: Khoa Ví Dụ\nabbreviation: KVD\ndraft_number: 1"),
      ReportExamples.branches("draft_number: 1"),
    ])
}

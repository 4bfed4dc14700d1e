import Diagnostics

extension SiteCheck {
  /// A report states where it is issued and, where it is the committee's, the body above.
  package static let missingHead = SiteCheck(rule: .missingHead) { site in
    site.pages.flatMap { page -> [Diagnostic] in
      guard case .annualReport(let report) = page.details else { return [] }
      var findings: [Diagnostic] = []
      if report.place == nil, site.settings.place == nil {
        findings.append(.missingPlace(at: page.fieldLocation("place")))
      }
      if report.scope == .committee, report.parent == nil, site.settings.parent == nil,
        site.committee?.committee.parent == nil
      {
        findings.append(.missingParent(at: page.fieldLocation("parent")))
      }
      return findings
    }
  }
}

extension Diagnostic {
  fileprivate static func missingPlace(at location: Location) -> Diagnostic {
    Rule.missingHead.finding(
      at: location,
      Wording(vi: "Báo cáo chưa có địa danh", en: "The report does not say where it is issued"),
      required: Wording(
        vi: "Địa danh trước ngày tháng, như “Hà Nội, ngày …”", en: "A place before the day: “Hà Nội, ngày …”"),
      help: Wording(
        vi: "Thêm dòng “place: Hà Nội” vào content/site.yaml, hoặc vào phần đầu của báo cáo này",
        en: "Add “place: Hà Nội” to content/site.yaml, or to the front matter of this report"))
  }

  fileprivate static func missingParent(at location: Location) -> Diagnostic {
    Rule.missingHead.finding(
      at: location,
      Wording(vi: "Báo cáo chưa có tên đảng bộ cấp trên trực tiếp", en: "The report does not name the body above"),
      required: Wording(
        vi: "Tên đảng bộ cấp trên ở dòng đầu, bên trái", en: "The body above in the first line, on the left"),
      help: Wording(
        vi: "Thêm dòng “parent: Đảng bộ Trường …” vào content/site.yaml",
        en: "Add “parent: Đảng bộ Trường …” to content/site.yaml"))
  }
}

extension Rule {
  package static let missingHead = Rule(
    id: "report/missing-head",
    title: Wording(
      vi: "Phần đầu báo cáo phải có địa danh và tên đảng bộ cấp trên trực tiếp",
      en: "A report states its place and the body above"),
    reason: Wording(
      vi: "Phần đầu thiếu địa danh hay tên đảng bộ cấp trên trực tiếp là sai thể thức; văn bản in ra phải làm lại.",
      en: "A head without its place or the body above breaks the official layout, and the print is of no use."),
    breaks: [
      Example([
        .init("content/site.yaml", "name: Khoa\nparent: Trường\n"),
        .init("content/bao-cao/2026/index.md", "↓\(report)"),
      ]),
      Example([
        .init("content/site.yaml", "name: Khoa\nplace: Hà Nội\n"), .init("content/bao-cao/2026/index.md", "↓\(report)"),
      ]),
    ],
    keeps: [
      Example([
        .init("content/site.yaml", "name: Khoa\nparent: Trường\nplace: Hà Nội\n"),
        .init("content/bao-cao/2026/index.md", report),
      ])
    ])

  private static let report =
    "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy\ndraft_number: 1\n---\n"
}

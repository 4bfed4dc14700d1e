import Diagnostics

extension SiteCheck {
  /// What is filled in for a single branch names a branch that has a page.
  package static let unknownReportBranch = SiteCheck(rule: .unknownReportBranch) { site in
    let codes = site.figures.branchCodes
    guard !codes.isEmpty else { return [] }
    return site.pages.flatMap { page -> [Diagnostic] in
      guard case .annualReport(let report) = page.details else { return [] }
      return report.branches.keys.filter { !codes.contains($0) }.sorted().map { code in
        let list = codes.joined(separator: ", ")
        return Rule.unknownReportBranch.finding(
          at: page.fieldLocation("branches", item: report.branchOrder.firstIndex(of: code)),
          Wording(vi: "Không có chi bộ nào mã “\(code)”", en: "No branch has the code “\(code)”"),
          required: Wording(vi: "Một trong các mã: \(list)", en: "One of \(list)"),
          help: NearestName.of(code, among: codes).map {
            Wording(vi: "Đổi thành “\($0)”", en: "Change it to “\($0)”")
          }
            ?? Wording(
              vi: "Sửa mã cho đúng với “code” ở trang của chi bộ", en: "Write the “code” of the branch’s own page"))
      }
    }
  }
}

extension Rule {
  package static let unknownReportBranch = Rule(
    id: "report/unknown-branch",
    title: Wording(
      vi: "Số, ngày, người ký của báo cáo chi bộ ghi đúng mã chi bộ",
      en: "Number, day and signer of a branch’s report name a branch there is"),
    reason: Wording(
      vi: "Ghi nhầm mã thì số và người ký không được đưa vào báo cáo, và báo cáo của chi bộ ấy vẫn là dự thảo.",
      en: "With a wrong code number and signer go into no report, and that branch’s stays a draft."),
    breaks: [Example([branch, settings, .init("content/bao-cao/2026/chi-bo/index.md", report("↓{code: bo-mon-z}"))])],
    keeps: [Example([branch, settings, .init("content/bao-cao/2026/chi-bo/index.md", report("{code: bo-mon-a}"))])])

  private static let branch = Example.File(
    "content/to-chuc/chi-bo/a.md", "---\ntitle: Chi bộ A\ncode: bo-mon-a\ntype: department\n---\n")
  private static let settings = Example.File("content/site.yaml", "name: Khoa\nplace: Hà Nội\n")

  private static func report(_ entry: String) -> String {
    """
    ---
    title: Báo cáo
    year: 2026
    issuer: Các chi bộ
    scope: branches
    branches:
      - \(entry)
    ---

    """
  }
}

import Diagnostics

extension SiteCheck {
  /// As many branches have figures as the committee's page states, in the last year that is no draft.
  package static let branchRows = SiteCheck(rule: .branchRows) { site in
    guard let (page, committee) = site.committee, let year = site.figures.latest, let table = year[.branches],
      table.branches.count != committee.branchesCount
    else { return [] }
    let codes = table.branches.joined(separator: ", ")
    return [
      Rule.branchRows.finding(
        at: page.fieldLocation("branches.count"),
        Wording(
          vi: "Số chi bộ đã khai khác số chi bộ trong bảng năm \(year.year)",
          en: "The stated number of branches is not that of the table of \(year.year)"),
        required: Wording(
          vi: "“branches.count” = số dòng của \(year.folder)/chi-bo.csv",
          en: "“branches.count” = the number of rows of \(year.folder)/chi-bo.csv"),
        found: Wording(verbatim: "\(committee.branchesCount) ≠ \(table.branches.count) (\(codes))"),
        help: Wording(
          vi: "Sửa “branches.count”, hoặc thêm, bớt dòng trong bảng",
          en: "Correct “branches.count”, or add or remove rows of the table"))
    ]
  }
}

extension Rule {
  package static let branchRows = Rule(
    id: "figures/branch-rows",
    title: Wording(
      vi: "Số chi bộ mà đảng bộ khai bằng số chi bộ có trong bảng số liệu",
      en: "The branches that the committee states are those of the table of branches"),
    reason: Wording(
      vi: "Thiếu dòng của một chi bộ thì mọi tổng của báo cáo đều thiếu.",
      en: "Without the row of a branch every sum of the report is short."),
    breaks: [.finalYear(branches: "↓2")],
    keeps: [.finalYear(), .draft(.branches, .row("mot", [\.total: 9, \.official: 8, \.probationary: 1]))])
}

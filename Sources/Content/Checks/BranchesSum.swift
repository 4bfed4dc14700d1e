import Diagnostics
import Figures

extension SiteCheck {
  /// The members of all branches are those that the committee's page states, in the last year that is no draft.
  package static let branchesSum = SiteCheck(rule: .branchesSum) { site in
    guard let (page, committee) = site.committee, let year = site.figures.latest,
      let terms = year[.branches]?.terms(BranchColumns.total)
    else { return [] }
    let equation = Equation(left: [.init(committee.membersTotal, "members.total")], right: terms)
    guard !equation.isTrue else { return [] }
    return [
      Rule.branchesSum.finding(
        at: page.fieldLocation("members.total"),
        Wording(
          vi: "Tổng số đảng viên đã khai khác tổng của các chi bộ năm \(year.year)",
          en: "The stated number of members is not the sum over the branches of \(year.year)"),
        required: Wording(
          vi: "“members.total” = tổng cột “Tổng số” của \(year.folder)/chi-bo.csv",
          en: "“members.total” = the sum of the column “Tổng số” of \(year.folder)/chi-bo.csv"),
        found: equation.text,
        help: Wording(
          vi: "Sửa “members.total”, hoặc sửa số của chi bộ bị sai trong bảng",
          en: "Correct “members.total”, or the number of the branch that is wrong"))
    ]
  }
}

extension Rule {
  package static let branchesSum = Rule(
    id: "figures/branches-sum",
    title: Wording(
      vi: "Tổng số đảng viên mà đảng bộ khai bằng tổng của các chi bộ",
      en: "The members that the committee states are the sum over its branches"),
    reason: Wording(
      vi: "Số ghi ở trang giới thiệu khác tổng trong bảng của báo cáo; cấp trên sẽ yêu cầu giải trình.",
      en: "The page states one number and the report's table adds up to another: that is asked about at once."),
    breaks: [.finalYear(members: "↓10")],
    keeps: [.finalYear(), .draft(.branches, .row("mot", [\.total: 9, \.official: 8, \.probationary: 1]))])
}

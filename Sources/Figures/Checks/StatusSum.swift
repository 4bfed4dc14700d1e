import Diagnostics

extension LedgerCheck {
  /// Official and probationary members are all members of a branch; over all branches it follows.
  package static let statusSum = LedgerCheck(rule: .statusSum) { site in
    site.figures.sets.flatMap { year in (year[.branches]?.rows ?? []).compactMap(finding) }
  }

  private static func finding(_ row: FigureRow) -> Diagnostic? {
    guard let total = Equation.Term(row, BranchColumns.total),
      let official = Equation.Term(row, BranchColumns.official),
      let probationary = Equation.Term(row, BranchColumns.probationary)
    else { return nil }
    let equation = Equation(left: [total], right: [official, probationary])
    guard !equation.isTrue else { return nil }
    return Rule.statusSum.finding(
      at: row.location(of: BranchColumns.total),
      Wording(
        vi: "Ở \(row.name.vi), tổng số khác số chính thức cộng số dự bị",
        en: "In \(row.name.en) the total is not the official and the probationary members together"),
      required: Wording(vi: "Tổng số = Chính thức + Dự bị", en: "Tổng số = Chính thức + Dự bị"),
      found: equation.text,
      help: Wording(
        vi: "Đối chiếu ba ô này với danh sách đảng viên của chi bộ rồi sửa ô sai",
        en: "Hold the three cells against the branch's list of members and correct the wrong one"))
  }
}

extension Rule {
  package static let statusSum = Rule(
    id: "figures/status-sum",
    title: Wording(
      vi: "Đảng viên chính thức cộng dự bị bằng tổng số của chi bộ",
      en: "Official and probationary members make up the total of a branch"),
    reason: Wording(
      vi: "Đảng viên nào cũng là chính thức hoặc dự bị; tổng lệch thì có người bị sót hoặc bị tính hai lần.",
      en: "Every member is one or the other; where the total differs somebody is left out or counted twice."),
    breaks: [.draftBranches("mot;9;8;1;4;0", "hai;↓9;8;0;4;0")],
    keeps: [.draftBranches("mot;9;8;1;4;0", "hai;9;8;;4;0", "ba;0;0;0;0;0")])
}

import Diagnostics

extension LedgerCheck {
  /// Official and probationary members are all members of a branch; over all branches it follows.
  package static let statusSum = LedgerCheck.rows(
    of: .branches, keep: .statusSum,
    .sum(
      BranchColumns.total, of: [BranchColumns.official, BranchColumns.probationary],
      wrong: Wording(
        vi: "tổng số khác số chính thức cộng số dự bị",
        en: "the total is not the official and the probationary members together"),
      help: Wording(
        vi: "Đối chiếu ba ô này với danh sách đảng viên của chi bộ rồi sửa ô sai",
        en: "Hold the three cells against the branch's list of members and correct the wrong one")))
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
    breaks: [
      .draft(
        .branches, .row("mot", [\.total: 9, \.official: 8, \.probationary: 1]),
        .row("hai", [\.total: "↓9", \.official: 8]))
    ],
    keeps: [
      .draft(
        .branches, .row("mot", [\.total: 9, \.official: 8, \.probationary: 1]),
        .row("hai", [\.total: 9, \.official: 8, \.probationary: ""]), .row("ba"))
    ])
}

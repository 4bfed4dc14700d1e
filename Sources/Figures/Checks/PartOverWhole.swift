import Diagnostics

extension LedgerCheck {
  /// Neither women nor students are more than all members of their branch.
  package static let partOverWhole = LedgerCheck.rows(
    of: .branches, keep: .partOverWhole, most(BranchColumns.women), most(BranchColumns.students))

  private static func most(_ part: Column<Int>) -> RowRelation {
    let heading = part.declaration.heading.vi
    return .atMost(
      part, BranchColumns.total,
      wrong: Wording(
        vi: "số ở cột “\(heading)” nhiều hơn tổng số đảng viên",
        en: "the column “\(heading)” holds more than all members"),
      help: Wording(
        vi: "Đối chiếu hai ô này với danh sách đảng viên của chi bộ rồi sửa ô sai",
        en: "Hold both cells against the branch's list of members and correct the wrong one"))
  }
}

extension Rule {
  package static let partOverWhole = Rule(
    id: "figures/part-over-whole",
    title: Wording(
      vi: "Số đảng viên nữ, số đảng viên là sinh viên không quá tổng số của chi bộ",
      en: "Neither women nor students are more than all members of a branch"),
    reason: Wording(
      vi: "Số thành phần không thể lớn hơn tổng số, và tỷ lệ không thể vượt 100%.",
      en: "A part above the whole is wrong at first sight, and its share comes to more than 100%."),
    breaks: [
      .draft(.branches, .row("mot", [\.total: 9, \.official: 9, \.women: "↓10"])),
      .draft(.branches, .row("mot", [\.total: 9, \.official: 9, \.women: 9, \.students: "↓10"])),
    ],
    keeps: [
      .draft(
        .branches, .row("mot", [\.total: 9, \.official: 9, \.women: 9, \.students: 9]),
        .row("hai", [\.total: "", \.official: 9, \.women: 10]))
    ])
}

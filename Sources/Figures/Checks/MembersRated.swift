import Diagnostics

extension LedgerCheck {
  /// Every member of a branch is at one of the four levels or is not rated.
  package static let membersRated = LedgerCheck(rule: .membersRated) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let table = year[.memberClassification], let branches = year[.branches] else { return [] }
      return table.rows.compactMap { finding($0, branches, in: year) }
    }
  }

  private static func finding(_ row: FigureRow, _ branches: FigureTable, in year: FigureYear) -> Diagnostic? {
    guard let branch = row[BranchColumns.branch] else { return nil }
    let total = branches.rows(of: branch).first.map { $0[BranchColumns.total] } ?? (year.isDraft ? nil : 0)
    let columns = MemberClassificationColumns.levels + [MemberClassificationColumns.notRated]
    let terms = columns.compactMap { Equation.Term(row, $0) }
    guard let total, terms.count == columns.count else { return nil }
    let equation = Equation(left: [.init(total, "Tổng số, chi-bo.csv")], right: terms)
    guard !equation.isTrue else { return nil }
    return Rule.membersRated.finding(
      at: row.location(of: BranchColumns.branch),
      Wording(
        vi: "Ở \(row.name.vi), số đã xếp loại và chưa xếp loại cộng lại khác tổng số đảng viên",
        en: "In \(row.name.en) those rated and those not rated are not all members together"),
      required: Wording(
        vi: "Bốn mức + Chưa xếp loại = “Tổng số” của chi bộ trong \(year.folder)/chi-bo.csv",
        en: "The four levels + Chưa xếp loại = the branch's “Tổng số” in \(year.folder)/chi-bo.csv"),
      found: equation.text,
      help: Wording(
        vi: "Đối chiếu với biên bản xếp loại của chi bộ rồi sửa ô sai",
        en: "Hold the row against the branch's minutes and correct the wrong cell"))
  }
}

extension Rule {
  package static let membersRated = Rule(
    id: "figures/members-rated",
    title: Wording(
      vi: "Đảng viên ở bốn mức cộng đảng viên chưa xếp loại bằng tổng số của chi bộ",
      en: "Members at the four levels and those not rated are all members of a branch"),
    reason: Wording(
      vi: "Mỗi đảng viên được xếp vào một mức hoặc có lý do chưa xếp; lệch là có người bị bỏ sót.",
      en: "Each member is at one level, or there is a reason why not; where it differs somebody is left out."),
    breaks: [years(.row("↓mot", [\.excellent: 1, \.good: 7]))],
    keeps: [
      years(.row("mot", [\.excellent: 1, \.good: 6, \.completed: 1, \.notRated: 1, \.admittedLately: 1])),
      years(.row("mot", [\.excellent: 1, \.good: 7, \.notRated: ""])), .finalYear(),
    ])

  private static func years(_ row: ExampleRow<MemberClassificationColumns>) -> Example {
    .draft([
      ExampleTable.branches.file(.row("mot", [\.total: 9, \.official: 8, \.probationary: 1])),
      ExampleTable.memberClassification.file(row),
    ])
  }
}

import Diagnostics
import Vietnamese

extension LedgerCheck {
  /// Neither women nor students are more than all members of their branch.
  package static let partOverWhole = LedgerCheck(rule: .partOverWhole) { site in
    site.figures.sets.flatMap { year in
      (year[.branches]?.rows ?? []).flatMap { row in
        [BranchColumns.women, BranchColumns.students].compactMap { finding(row, $0) }
      }
    }
  }

  private static func finding(_ row: FigureRow, _ column: Column<Int>) -> Diagnostic? {
    guard let part = row[column], let total = row[BranchColumns.total], part > total else { return nil }
    let heading = column.declaration.heading.vi
    return Rule.partOverWhole.finding(
      at: row.location(of: column),
      Wording(
        vi: "Ở \(row.name.vi), số ở cột “\(heading)” nhiều hơn tổng số đảng viên",
        en: "In \(row.name.en) the column “\(heading)” holds more than all members"),
      required: Wording(verbatim: "\(heading) ≤ Tổng số"),
      found: Wording(verbatim: "\(VietnameseNumber.format(part)) > \(VietnameseNumber.format(total))"),
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
      vi: "Một phần lớn hơn cả là sai ngay khi nhìn thấy, và tỷ lệ tính ra vượt 100%.",
      en: "A part above the whole is wrong at first sight, and its share comes to more than 100%."),
    breaks: [.draftBranches("mot;9;8;1;↓10;0"), .draftBranches("mot;9;8;1;9;↓10")],
    keeps: [.draftBranches("mot;9;8;1;9;9", "hai;;8;1;10;0")])
}

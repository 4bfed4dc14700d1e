import Diagnostics
import Figures

extension Figure {
  /// Members on the day up to which the figures count.
  static let members: [Figure] =
    [
      Figure(
        "members.total", .branches, FigureUnit.members.label, told: BranchColumns.total.declaration.told,
        isStated: true,
        Wording(vi: "Tổng số đảng viên", en: "Members in all")
      ) { $0.year.membersTotal.map(Value.count) }
    ]
    + [BranchColumns.official, BranchColumns.probationary, BranchColumns.women, BranchColumns.students].map(part)

  /// Branches of the committee.
  static let branchCounts: [Figure] = [
    Figure(
      "branches.count", .branches, FigureUnit.branches.label, style: .units, isByBranch: false,
      isStated: true,
      Wording(vi: "Số chi bộ", en: "Branches")
    ) { $0.year.branchesCount.map(Value.count) }
  ]

  private static func part(_ column: Column<Int>) -> Figure {
    Figure(
      "members.\(column.declaration.name)", .branches, FigureUnit.members.label,
      told: column.declaration.told,
      whole: "members.total", column.declaration.doc
    ) { $0.year[.branches]?.sum(of: column).map(Value.count) }
  }
}

import Content
import Diagnostics

extension Figure {
  /// Members on the day up to which the figures count.
  static let members: [Figure] = [
    Figure(
      "members.total", .branches, FigureUnit.members.label, stated: { $0.committee?.committee.membersTotal },
      Wording(vi: "Tổng số đảng viên", en: "Members in all")
    ) { $0.count(of: BranchColumns.total) },
    part("official", BranchColumns.official), part("probationary", BranchColumns.probationary),
    part("women", BranchColumns.women), part("students", BranchColumns.students),
  ]

  /// Branches of the committee.
  static let branchCounts: [Figure] = [
    Figure(
      "branches.count", .branches, FigureUnit.branches.label, style: .units, isByBranch: false,
      stated: { $0.committee?.committee.branchesCount },
      Wording(vi: "Số chi bộ", en: "Branches")
    ) { .count($0.branches(.branches).count) }
  ]

  private static func part(_ name: String, _ column: Column<Int>) -> Figure {
    Figure(
      "members.\(name)", .branches, FigureUnit.members.label, visibility: column.declaration.visibility,
      whole: "members.total", column.declaration.doc
    ) { $0.count(of: column) }
  }
}

extension FigureSource {
  fileprivate func count(of column: Column<Int>) -> Figure.Value? {
    sum(column, in: .branches).map(Figure.Value.count)
  }
}

import Content
import Diagnostics

extension ChartForm {
  /// Branches by level.
  static let branchClassification = ChartForm(
    "branch-classification", .branchClassification, isByBranch: false,
    Wording(vi: "Cơ cấu xếp loại chi bộ", en: "Branches by level")
  ) { context in
    guard let levels = LevelCounts(context.this) else { return nil }
    return Drawn(
      chart: PartsChart(
        title: context.caption("Xếp loại chi bộ"), unit: FigureUnit.branches.label.vi, nameHead: "Mức xếp loại",
        wholeName: "Tổng số", whole: ChartNumber(levels.total),
        parts: Rating.allCases.map { ($0.label.vi, ChartNumber(levels.shown($0))) }),
      standing: context.thisStanding, remarks: levels.hidden.isEmpty ? [] : [SmallCounts.remark])
  }

  /// Members by level. The public sees the levels that are public, and what is left as one part.
  static let memberClassification = ChartForm(
    "member-classification", .memberClassification,
    Wording(vi: "Cơ cấu xếp loại đảng viên", en: "Members by level")
  ) { context in
    let year = context.this.year
    let counts = Rating.allCases.compactMap(year.members(rated:))
    guard counts.count == Rating.allCases.count else { return nil }
    let isShown = Rating.allCases.map { context.isVisible(MemberClassificationColumns.column(of: $0).declaration) }
    let levels = zip(Rating.allCases, counts).map { (name: $0.label.vi, count: $1) }
    let rest = zip(counts, isShown).reduce(0) { $0 + ($1.1 ? 0 : $1.0) }
    let parts =
      zip(levels, isShown).filter(\.1).map { (name: $0.0.name, number: ChartNumber($0.0.count)) }
      + (isShown.contains(false) ? [(name: "Còn lại", number: ChartNumber(rest))] : [])
    return Drawn(
      chart: PartsChart(
        title: context.caption("Xếp loại đảng viên"), unit: FigureUnit.members.label.vi, nameHead: "Mức xếp loại",
        wholeName: "Tổng số", whole: ChartNumber(counts.reduce(0, +)), parts: parts),
      standing: context.thisStanding)
  }
}

extension FigureContext {
  /// What must be said of a chart that shows this year alone.
  var thisStanding: FigureStanding {
    FigureStanding(isIllustrative: this.year.isIllustrative, cutOff: this.year.asOf)
  }
}

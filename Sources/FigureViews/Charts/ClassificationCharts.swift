import Diagnostics
import Figures

extension ChartForm {
  /// Branches by level. The office's alone: the parts of a whole that are not told would be what is missing from it.
  static let branchClassification = ChartForm(
    "branch-classification", .branchClassification, told: .nothing, isByBranch: false,
    Wording(vi: "Cơ cấu xếp loại chi bộ", en: "Branches by level")
  ) { context in
    let year = context.this.year
    guard let whole = year.branchesListed else { return nil }
    return Drawn(
      chart: PartsChart(
        title: context.caption(.titleBranchLevels), unit: context.words[FigureUnit.branches.label],
        nameHead: context.words[.level],
        wholeName: context.words[.allTogether], whole: ChartNumber(whole),
        parts: Rating.allCases.map { (context.words[$0.label], ChartNumber(year.branches(rated: $0))) }),
      standing: context.thisStanding)
  }

  /// Members by level. The office's alone, as that of branches.
  static let memberClassification = ChartForm(
    "member-classification", .memberClassification, told: .nothing,
    Wording(vi: "Cơ cấu xếp loại đảng viên", en: "Members by level")
  ) { context in
    let year = context.this.year
    guard let whole = year.membersListed else { return nil }
    return Drawn(
      chart: PartsChart(
        title: context.caption(.titleMemberLevels), unit: context.words[FigureUnit.members.label],
        nameHead: context.words[.level],
        wholeName: context.words[.allTogether], whole: ChartNumber(whole),
        parts: Rating.allCases.map { (context.words[$0.label], ChartNumber(year.members(rated: $0))) }),
      standing: context.thisStanding)
  }
}

extension FigureContext {
  /// What must be said of a chart that shows this year alone.
  var thisStanding: FigureStanding {
    FigureStanding(isIllustrative: this.year.isIllustrative, cutOff: this.year.asOf)
  }
}

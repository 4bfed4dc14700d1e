import Diagnostics
import Figures

extension TableForm {
  /// Members at each level by branch, with last year's numbers and the change.
  static let memberClassification = TableForm(
    "member-classification", .memberClassification, told: .committee,
    Wording(
      vi: "Xếp loại đảng viên theo chi bộ; cuối bảng so với năm trước",
      en: "Members at each level by branch; last year’s numbers close it"),
    publicly: Wording(
      vi: "số hoàn thành xuất sắc nhiệm vụ và tỷ lệ từ hoàn thành tốt nhiệm vụ trở lên của toàn Đảng bộ",
      en: "of the committee how many did their duties excellently, and the share who did them well or better")
  ) { context in
    context.isOffice ? levelsByBranch(context) : highestLevels(context)
  }

  private static func levelsByBranch(_ context: FigureContext) -> ShownTable? {
    let columns = MemberClassificationColumns.levels + [MemberClassificationColumns.notRated]
    func numbers(_ source: FigureSource) -> [Int?] {
      let counts = columns.map { source.stated($0, in: .memberClassification) }
      return counts + [counts.sum { $0 }]
    }
    let rows = context.this.branches(.memberClassification).enumerated().map { index, code in
      ShownTable.Row(
        .plain, [.ordinal(index + 1), .name(context.names[code])] + numbers(context.this.of(code)).map(ShownCell.count))
    }
    let heads = ["TT", "Chi bộ"] + columns.map(\.declaration.heading.vi) + ["Tổng số"]
    return ShownTable(
      caption: context.caption("Xếp loại đảng viên"), unit: FigureUnit.members.label.vi, head: ShownTable.head(heads),
      rows: rows
        + context.closingRows(heads.count) { source in
          Dictionary(uniqueKeysWithValues: numbers(source).enumerated().map { ($0 + 2, $1) })
        },
      standing: context.standing)
  }

  /// What the public is told: a row for the highest level, and one for the two highest together.
  private static func highestLevels(_ context: FigureContext) -> ShownTable? {
    let sources = [context.this] + (context.last.map { [$0] } ?? [])
    guard context.this.year.membersListed != nil else { return nil }
    func row(_ number: Int, _ name: String, _ cells: (FigureSource) -> [ShownCell]) -> ShownTable.Row {
      ShownTable.Row(.plain, [.ordinal(number), .name(name)] + sources.flatMap(cells))
    }
    let total = ShownTable.Row(
      .total,
      [.none, .name("Tổng số đảng viên")] + sources.flatMap { [.count($0.year.membersListed), ShownCell.none] })
    return ShownTable(
      caption: context.caption("Xếp loại đảng viên"), unit: FigureUnit.members.label.vi,
      head: ShownTable.head(
        ["TT", "Mức xếp loại"] + sources.flatMap { ["Năm \($0.year.year)", "Tỷ lệ năm \($0.year.year)"] }),
      rows: [
        row(1, Rating.excellent.label.vi) { source in
          let count = source.members(rated: .excellent)
          return [.value(count), .share(count, of: source.year.membersListed)]
        },
        row(2, "Từ hoàn thành tốt nhiệm vụ trở lên") { [.none, .value($0.membersGoodOrBetter)] },
        total,
      ],
      standing: context.standing)
  }
}

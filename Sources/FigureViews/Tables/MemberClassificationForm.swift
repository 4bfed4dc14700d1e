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
    let words = context.words
    let columns = MemberClassificationColumns.levels + [MemberClassificationColumns.notRated]
    func numbers(_ source: FigureSource) -> [Int?] {
      let counts = columns.map { source.stated($0, in: .memberClassification) }
      return counts + [counts.sum { $0 }]
    }
    let rows = context.this.branches(.memberClassification).enumerated().map { index, code in
      ShownTable.Row(
        .plain, [.ordinal(index + 1), .name(context.names[code])] + numbers(context.this.of(code)).map(ShownCell.count))
    }
    let heads =
      [words[.ordinal], words[.branch]] + columns.map { words[$0.declaration.heading] } + [words[.allTogether]]
    return ShownTable(
      caption: context.caption(.titleMemberLevels), unit: words[FigureUnit.members.label], head: ShownTable.head(heads),
      rows: rows
        + context.closingRows(heads.count) { source in
          Dictionary(uniqueKeysWithValues: numbers(source).enumerated().map { ($0 + 2, $1) })
        },
      standing: context.standing)
  }

  /// What the public is told: a row for the highest level, and one for the two highest together.
  private static func highestLevels(_ context: FigureContext) -> ShownTable? {
    let words = context.words
    let sources = [context.this] + (context.last.map { [$0] } ?? [])
    guard context.this.year.membersListed != nil else { return nil }
    func row(_ number: Int, _ name: String, _ cells: (FigureSource) -> [ShownCell]) -> ShownTable.Row {
      ShownTable.Row(.plain, [.ordinal(number), .name(name)] + sources.flatMap(cells))
    }
    let total = ShownTable.Row(
      .total,
      [.none, .name(words[.allMembers])] + sources.flatMap { [.count($0.year.membersListed), ShownCell.none] })
    return ShownTable(
      caption: context.caption(.titleMemberLevels), unit: words[FigureUnit.members.label],
      head: ShownTable.head(
        [words[.ordinal], words[.level]]
          + sources.flatMap { [words.text(.year, year: $0.year.year), words.text(.shareOfYear, year: $0.year.year)] }),
      rows: [
        row(1, words[Rating.excellent.label]) { source in
          let count = source.members(rated: .excellent)
          return [.value(count, words), .share(count, of: source.year.membersListed, words)]
        },
        row(2, words[.goodOrBetter]) { [.none, .value($0.membersGoodOrBetter, words)] },
        total,
      ],
      standing: context.standing)
  }
}

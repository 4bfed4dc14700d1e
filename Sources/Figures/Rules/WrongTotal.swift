import Diagnostics

extension Rule {
  static let wrongTotal = Rule(
    id: "figures/wrong-total",
    title: Wording(
      vi: "Số ở dòng tổng của bảng bằng tổng các dòng", en: "A row of sums in a table holds the sums of its rows"),
    reason: Wording(
      vi: "Dòng tổng lệch thì một ô phía trên bị sửa hoặc bị sót sau khi cộng.",
      en: "Where a sum is off, a cell above was changed or left out after it was added up."),
    breaks: [
      .draft(.branches, nine, eight, .row("Tổng cộng", [\.total: "↓18", \.official: 17])),
      .draft(.branches, nine, eight, .row("Cộng", [\.total: 17, \.official: "↓16"])),
      .draft(
        .movement, .row("mot", .official, [\.opening: 8, \.closing: 8]),
        .row("mot", .probationary, [\.opening: 1, \.closing: 1]),
        .row("Tổng số", [\.opening: 9, \.closing: "↓8"])),
    ],
    keeps: [
      .draft(.branches, nine, eight, .row("\"Tổng cộng\"", [\.total: 17, \.official: 17])),
      .draft(
        .movement, .row("mot", .official, [\.opening: 8, \.madeOfficial: 1, \.closing: 9]),
        .row("mot", .probationary, [\.opening: 1, \.madeOfficial: 1]),
        .row("\"Tổng cộng\"", .official, [\.opening: 8, \.madeOfficial: 1, \.closing: 9]),
        .row("TỔNG CỘNG:", [\.opening: 9, \.madeOfficial: 1, \.closing: 9])),
    ])

  private static let nine = ExampleRow<BranchColumns>.row("mot", [\.total: 9, \.official: 9])
  private static let eight = ExampleRow<BranchColumns>.row("hai", [\.total: 8, \.official: 8])
}

extension Diagnostic {
  static func totalRow(
    _ row: Wording, _ column: ColumnDeclaration, found: Wording, at location: Location
  ) -> Diagnostic {
    let heading = column.heading.vi
    return Rule.wrongTotal.finding(
      at: location,
      Wording(
        vi: "Ở \(row.vi), cột “\(heading)” khác tổng của các dòng",
        en: "In \(row.en) the column “\(heading)” is not the sum of the rows"),
      required: Wording(vi: "Tổng các dòng ở cột “\(heading)”", en: "The sum of the rows in the column “\(heading)”"),
      found: found,
      help: Wording(
        vi: "Sửa ô bị sai; hoặc xóa dòng tổng, vì chương trình tự cộng các dòng",
        en: "Correct the wrong cell; or delete the row of sums, since the rows are added up anyway"))
  }
}

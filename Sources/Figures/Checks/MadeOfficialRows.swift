import Diagnostics

extension LedgerCheck {
  /// Who is made official leaves the probationary row of a branch and enters its official one.
  package static let madeOfficialRows = LedgerCheck(rule: .madeOfficialRows) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let table = year[.movement] else { return [] }
      return table.branches.compactMap { finding($0, table) }
    }
  }

  private static func finding(_ branch: String, _ table: FigureTable) -> Diagnostic? {
    let rows = table.rows(of: branch)
    guard let official = rows.first(where: { $0[MovementColumns.status] == .official }),
      let probationary = rows.first(where: { $0[MovementColumns.status] == .probationary }),
      let entered = official[MovementColumns.madeOfficial], let left = probationary[MovementColumns.madeOfficial]
    else { return nil }
    let equation = Equation(
      left: [.init(entered, MemberStatus.official.label.vi)], right: [.init(left, MemberStatus.probationary.label.vi)])
    guard !equation.isTrue else { return nil }
    return Rule.madeOfficialRows.finding(
      at: official.location(of: MovementColumns.madeOfficial),
      Wording(
        vi:
          "Chi bộ \(branch): số được công nhận chính thức ở dòng \(official.number) và dòng \(probationary.number) khác nhau",
        en:
          "Branch \(branch): the numbers made official in the rows \(official.number) and \(probationary.number) differ"
      ),
      required: Wording(
        vi: "Hai dòng của một chi bộ ghi cùng một số được công nhận chính thức",
        en: "Both rows of a branch hold the same number of those made official"),
      found: equation.text,
      help: Wording(
        vi: "Ghi số người được công nhận trong năm vào cả hai dòng",
        en: "Write the number made official in the year into both rows"))
  }
}

extension Rule {
  package static let madeOfficialRows = Rule(
    id: "figures/made-official-rows",
    title: Wording(
      vi: "Số được công nhận chính thức ghi giống nhau ở dòng chính thức và dòng dự bị",
      en: "Those made official stand alike in the official and the probationary row"),
    reason: Wording(
      vi: "Người được công nhận rời dòng dự bị để vào dòng chính thức; lệch là có người bị sót hoặc bị tính hai lần.",
      en: "They leave the one row for the other; where the numbers differ somebody is lost or counted twice."),
    breaks: [
      .draft(
        .movement, .row("mot", .official, [\.opening: 8, \.madeOfficial: "↓0", \.closing: 8]),
        .row("mot", .probationary, [\.opening: 1, \.madeOfficial: 1]))
    ],
    keeps: [
      .draft(
        .movement, .row("mot", .official, [\.opening: 8, \.madeOfficial: 1, \.closing: 9]),
        .row("mot", .probationary, [\.opening: 1, \.madeOfficial: 1]))
    ])
}

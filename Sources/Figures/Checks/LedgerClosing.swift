import Diagnostics

extension LedgerCheck {
  /// What the movement of members closes with is what the table of branches holds, for each branch and status.
  package static let ledgerClosing = LedgerCheck(rule: .ledgerClosing) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let movement = year[.movement], let branches = year[.branches] else { return [] }
      return movement.rows.compactMap { finding($0, branches, in: year) }
    }
  }

  private static func finding(_ row: FigureRow, _ branches: FigureTable, in year: FigureYear) -> Diagnostic? {
    guard let branch = row[BranchColumns.branch], let status = row[MovementColumns.status],
      let closing = Equation.Term(row, MovementColumns.closing)
    else { return nil }
    let column = status == .official ? BranchColumns.official : BranchColumns.probationary
    let name = "\(column.declaration.heading.vi), chi-bo.csv"
    let there = branches.rows(of: branch).first
    // A branch dissolved in the year closes with nobody and has no row; in a draft its row may still come.
    guard let number = there.map({ $0[column] }) ?? (year.isDraft ? nil : 0) else { return nil }
    let equation = Equation(left: [closing], right: [.init(number, name)])
    guard !equation.isTrue else { return nil }
    return Rule.ledgerClosing.finding(
      at: row.location(of: MovementColumns.closing),
      Wording(
        vi: "Ở \(row.name.vi), số cuối kỳ khác số của chi bộ trong chi-bo.csv",
        en: "In \(row.name.en) the closing number is not the branch's in chi-bo.csv"),
      required: Wording(
        vi: "Cuối kỳ = cột “\(column.declaration.heading.vi)” của chi bộ trong \(year.folder)/chi-bo.csv",
        en: "Cuối kỳ = the branch's “\(column.declaration.heading.vi)” in \(year.folder)/chi-bo.csv"),
      found: equation.text,
      help: Wording(
        vi: "Đối chiếu hai bảng với danh sách đảng viên cuối năm rồi sửa bảng sai",
        en: "Hold both tables against the list of members at the year's end and correct the wrong one"))
  }
}

extension Rule {
  package static let ledgerClosing = Rule(
    id: "figures/ledger-closing",
    title: Wording(
      vi: "Số cuối kỳ của bảng biến động bằng số trong bảng chi bộ",
      en: "The movement of members closes with the numbers of the table of branches"),
    reason: Wording(
      vi: "Hai bảng của cùng một báo cáo nói về cùng một ngày; lệch nhau thì không biết tin bảng nào.",
      en: "Two tables of one report tell of one day; where they differ nobody knows which is true."),
    breaks: [
      .draft([
        ExampleTable.branches.file(.row("mot", [\.total: 9, \.official: 8, \.probationary: 1])),
        ExampleTable.movement.file(.row("mot", .official, [\.opening: 8, \.transferredIn: 1, \.closing: "↓9"])),
      ])
    ],
    keeps: [
      .finalYear(),
      .draft(.movement, .row("mot", .official, [\.opening: 8, \.transferredIn: 1, \.closing: 9])),
    ])
}

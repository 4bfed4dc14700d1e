import Diagnostics

extension LedgerCheck {
  /// Each branch's books balance for each status (Biểu số 1-BTCTW: D = A + B − C).
  ///
  /// Where every row balances and moves between own branches cancel out, the committee's books balance too.
  package static let ledgerBalance = LedgerCheck(rule: .ledgerBalance) { review in
    review.figures.sets.flatMap { year in (year[.movement]?.rows ?? []).compactMap(finding) }
  }

  private static func finding(_ row: FigureRow) -> Diagnostic? {
    guard let status = row[MovementColumns.status], let closing = Equation.Term(row, MovementColumns.closing) else {
      return nil
    }
    let (added, taken) = (MovementColumns.added, MovementColumns.taken)
    let terms =
      added.map { Equation.Term(row, $0) } + taken.map { Equation.Term(row, $0, taken: true) }
      + [Equation.Term(row, MovementColumns.madeOfficial, taken: status == .probationary)]
    guard !terms.contains(where: { $0 == nil }) else { return nil }
    let equation = Equation(left: [closing], right: terms.compactMap { $0 })
    guard !equation.isTrue else { return nil }
    return Rule.ledgerBalance.finding(
      at: row.location(of: MovementColumns.closing),
      Wording(
        vi: "Ở \(row.name.vi), số cuối kỳ không bằng số đầu kỳ cộng số tăng, trừ số giảm",
        en: "In \(row.name.en) the closing number is not the opening one with what came and without what left"),
      required: required(status, added, taken), found: equation.text,
      help: Wording(
        vi: "Đối chiếu từng ô của dòng này với hồ sơ trong năm rồi sửa ô sai",
        en: "Hold each cell of the row against the year's records and correct the wrong one"))
  }

  private static func required(_ status: MemberStatus, _ added: [Column<Int>], _ taken: [Column<Int>]) -> Wording {
    let sign = status == .official ? "+" : "−"
    let sum =
      added.map(\.declaration.heading.vi).joined(separator: " + ")
      + taken.map { " − \($0.declaration.heading.vi)" }.joined()
    return Wording(
      verbatim: "Cuối kỳ = \(sum) \(sign) \(MovementColumns.madeOfficial.declaration.heading.vi)")
  }
}

extension Rule {
  package static let ledgerBalance = Rule(
    id: "figures/ledger-balance",
    title: Wording(
      vi: "Số cuối kỳ bằng số đầu kỳ cộng số tăng, trừ số giảm, theo từng chi bộ và loại đảng viên",
      en: "Closing is opening and what came, less what left, for each branch and status"),
    reason: Wording(
      vi: "Biểu số 1-BTCTW: D = A + B − C; lệch là có đảng viên đến hoặc đi mà không được ghi.",
      en: "Biểu số 1-BTCTW has D = A + B − C; where it fails, somebody came or left and is not recorded."),
    breaks: [
      .draft(.movement, .row("mot", .official, [\.opening: 8, \.transferredIn: 1, \.closing: "↓8"])),
      .draft(
        .movement, .row("mot", .official, [\.opening: 8, \.madeOfficial: 1, \.closing: 9]),
        .row("mot", .probationary, [\.opening: 1, \.madeOfficial: 1, \.closing: "↓1"])),
    ],
    keeps: [
      .draft(
        .movement,
        .row(
          "mot", .official,
          [
            \.opening: 8, \.transferredIn: 2, \.restored: 1, \.died: 1, \.expelled: 1, \.left: 1, \.transferredOut: 1,
            \.madeOfficial: 1, \.closing: 8, \.temporaryIn: 3, \.temporaryOut: 2, \.exempt: 1,
          ]),
        .row("mot", .probationary, [\.opening: 2, \.admitted: 3, \.struckOff: 1, \.madeOfficial: 1, \.closing: 3])),
      .draft(.movement, .row("mot", .official, [\.opening: 8, \.transferredIn: 2, \.restored: "", \.closing: 9])),
    ])
}

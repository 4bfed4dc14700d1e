import Diagnostics

extension LedgerCheck {
  /// Whoever leaves one branch of the committee for another arrives there, with the same status.
  package static let ownTransfers = LedgerCheck(rule: .ownTransfers) { review in
    review.figures.sets.flatMap { year in
      MemberStatus.allCases.compactMap { status in year[.movement].flatMap { finding($0, status, in: year) } }
    }
  }

  private static func finding(_ table: FigureTable, _ status: MemberStatus, in year: FigureYear) -> Diagnostic? {
    let isOfStatus = { (row: FigureRow) in row[MovementColumns.status] == status }
    guard let arrived = table.terms(MovementColumns.internalIn, where: isOfStatus),
      let left = table.terms(MovementColumns.internalOut, where: isOfStatus)
    else { return nil }
    guard !Equation(left: arrived, right: left).isTrue else { return nil }
    let label = status.label
    // Branches between which nobody moved have nothing to do with it.
    let equation = Equation(
      left: moved(arrived, MovementColumns.internalIn), right: moved(left, MovementColumns.internalOut))
    let isArrival = arrived.reduce(0) { $0 + $1.value } > left.reduce(0) { $0 + $1.value }
    let more = isArrival ? MovementColumns.internalIn : MovementColumns.internalOut
    let rows = table.rows.filter { isOfStatus($0) && $0[more] ?? 0 > 0 }
    return Rule.ownTransfers.finding(
      at: rows.first?.location(of: more),
      Wording(
        vi: "Năm \(year.year), số đảng viên \(label.vi.lowercased()) chuyển nội bộ đến và đi không bằng nhau",
        en: "In \(year.year) as many \(label.en.lowercased()) members do not arrive from own branches as leave for them"
      ),
      required: Wording(
        vi: "Tổng cột “Nội bộ chuyển đến” = tổng cột “Nội bộ chuyển đi” ở các dòng “\(label.vi)”",
        en: "In the rows “\(label.vi)” the column “Nội bộ chuyển đến” adds up to the column “Nội bộ chuyển đi”"),
      found: equation.text,
      help: help(rows.compactMap { $0[BranchColumns.branch] }, isArrival: isArrival))
  }

  private static func moved(_ terms: [Equation.Term], _ column: Column<Int>) -> [Equation.Term] {
    let moved = terms.filter { $0.value != 0 }
    return moved.isEmpty ? [.init(0, column.declaration.heading.vi)] : moved
  }

  private static func help(_ branches: [String], isArrival: Bool) -> Wording {
    let named = branches.joined(separator: ", ")
    return isArrival
      ? Wording(
        vi:
          "Ghi người chuyển đến \(named) vào cột “Nội bộ chuyển đi” của chi bộ mà họ rời; không có ai thì sửa \(named)",
        en: "Write who came to \(named) into “Nội bộ chuyển đi” of the branch that they left; or correct \(named)")
      : Wording(
        vi:
          "Ghi người rời \(named) vào cột “Nội bộ chuyển đến” của chi bộ mà họ chuyển tới; không có ai thì sửa \(named)",
        en: "Write who left \(named) into “Nội bộ chuyển đến” of the branch that they joined; or correct \(named)")
  }
}

extension Rule {
  package static let ownTransfers = Rule(
    id: "figures/own-transfers",
    title: Wording(
      vi: "Chuyển sinh hoạt giữa các chi bộ của đảng bộ: tổng đến bằng tổng đi",
      en: "Moves between the committee's own branches: as many arrive as leave"),
    reason: Wording(
      vi:
        "Chuyển nội bộ không làm thay đổi số của toàn đảng bộ; nếu lệch thì có đảng viên bị tính ở hai chi bộ, hoặc bị bỏ sót.",
      en: "Such moves leave the committee's number as it is; else somebody is in two branches, or in none."),
    breaks: [
      .draft([
        ExampleTable.movement.file(
          .row("mot", .official, [\.opening: 8, \.closing: 8]),
          .row("hai", .official, [\.opening: 8, \.internalIn: "↓1", \.closing: 9]))
      ]),
      .draft(
        .movement, .row("mot", .official, [\.opening: 8, \.closing: 8]),
        .row("hai", .official, [\.opening: 8, \.internalOut: "↓1", \.closing: 7])),
    ],
    keeps: [
      .draft(
        .movement, .row("mot", .official, [\.opening: 8, \.internalIn: 1, \.closing: 9]),
        .row("hai", .official, [\.opening: 8, \.internalOut: 1, \.closing: 7]))
    ])
}

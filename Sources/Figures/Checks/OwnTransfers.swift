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
    let equation = Equation(left: arrived, right: left)
    guard !equation.isTrue else { return nil }
    let label = status.label
    return Rule.ownTransfers.finding(
      at: table.location(ofHeading: MovementColumns.internalIn),
      Wording(
        vi: "Năm \(year.year), số đảng viên \(label.vi.lowercased()) chuyển nội bộ đến và đi không bằng nhau",
        en: "In \(year.year) as many \(label.en.lowercased()) members do not arrive from own branches as leave for them"
      ),
      required: Wording(
        vi: "Tổng cột “Nội bộ chuyển đến” = tổng cột “Nội bộ chuyển đi” ở các dòng “\(label.vi)”",
        en: "In the rows “\(label.vi)” the column “Nội bộ chuyển đến” adds up to the column “Nội bộ chuyển đi”"),
      found: equation.text,
      help: Wording(
        vi: "Với mỗi người chuyển giữa hai chi bộ, ghi cả ở chi bộ đi và chi bộ đến",
        en: "Record each move in both branches, the one that is left and the one that is joined"))
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
          marked: MovementColumns.internalIn.declaration,
          .row("mot", .official, [\.opening: 8, \.internalIn: 1, \.closing: 9]),
          .row("hai", .official, [\.opening: 8, \.closing: 8]))
      ])
    ],
    keeps: [
      .draft(
        .movement, .row("mot", .official, [\.opening: 8, \.internalIn: 1, \.closing: 9]),
        .row("hai", .official, [\.opening: 8, \.internalOut: 1, \.closing: 7]))
    ])
}

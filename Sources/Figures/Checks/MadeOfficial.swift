import Diagnostics

extension LedgerCheck {
  /// Only those can be made official in a year who were probationary at its start, or came as such: probation takes 12
  /// months (Điều lệ Đảng, Điều 5), so nobody admitted in the year has done it.
  package static let madeOfficial = LedgerCheck.rows(
    of: .movement, keep: .madeOfficial,
    .atMost(
      MovementColumns.madeOfficial, MovementColumns.opening, MovementColumns.transferredIn, MovementColumns.internalIn,
      wrong: Wording(
        vi: "số được công nhận chính thức nhiều hơn số dự bị có thể đủ 12 tháng",
        en: "more are made official than can have been probationary for 12 months"),
      help: Wording(
        vi: "Kiểm tra ngày kết nạp của từng người: kết nạp trong năm thì năm sau mới được công nhận",
        en: "Check when each was admitted: whoever was admitted this year is made official next year")),
    where: { $0[MovementColumns.status] == .probationary })
}

extension Rule {
  package static let madeOfficial = Rule(
    id: "figures/made-official",
    title: Wording(
      vi: "Số được công nhận chính thức không quá số dự bị đầu kỳ và số dự bị chuyển đến",
      en: "No more are made official than were probationary at the start or came as such"),
    reason: Wording(
      vi: "Thời gian dự bị là 12 tháng, nên người kết nạp trong năm chưa thể được công nhận trong năm đó.",
      en: "Probation takes 12 months, so whoever is admitted in a year cannot be made official in it."),
    breaks: [
      .draft(.movement, .row("mot", .probationary, [\.opening: 1, \.admitted: 1, \.madeOfficial: "↓2"]))
    ],
    keeps: [
      .draft(
        .movement,
        .row("mot", .probationary, [\.opening: 1, \.admitted: 1, \.transferredIn: 1, \.madeOfficial: 2, \.closing: 1]),
        .row("mot", .official, [\.opening: 8, \.madeOfficial: 2, \.closing: 10]))
    ])
}

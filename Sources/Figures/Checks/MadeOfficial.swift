import Diagnostics

extension LedgerCheck {
  /// Only those can be made official in a year who were probationary at its start, or came as such: probation takes 12
  /// months (Điều lệ Đảng, Điều 5), so nobody admitted in the year has done it.
  package static let madeOfficial = LedgerCheck(rule: .madeOfficial) { site in
    site.figures.sets.flatMap { year in
      (year[.movement]?.rows ?? []).filter { $0[MovementColumns.status] == .probationary }.compactMap(finding)
    }
  }

  private static func finding(_ row: FigureRow) -> Diagnostic? {
    guard let made = row[MovementColumns.madeOfficial], let opening = row[MovementColumns.opening],
      let arrived = row[MovementColumns.transferredIn], let moved = row[MovementColumns.internalIn],
      made > opening + arrived + moved
    else { return nil }
    return Rule.madeOfficial.finding(
      at: row.location(of: MovementColumns.madeOfficial),
      Wording(
        vi: "Ở \(row.name.vi), số được công nhận chính thức nhiều hơn số dự bị có thể đủ 12 tháng",
        en: "In \(row.name.en) more are made official than can have been probationary for 12 months"),
      required: Wording(
        verbatim: "Được công nhận chính thức ≤ Đầu kỳ + Chuyển đến + Nội bộ chuyển đến"),
      found: Wording(verbatim: "\(made) > \(opening) + \(arrived) + \(moved) = \(opening + arrived + moved)"),
      help: Wording(
        vi: "Kiểm tra ngày kết nạp của từng người: kết nạp trong năm thì năm sau mới được công nhận",
        en: "Check when each was admitted: whoever was admitted this year is made official next year"))
  }
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
    breaks: [.draft(.movement, "mot;Dự bị;1;1;0;0;0;0;0;0;0;↓2;0;0;0;0;0;0")],
    keeps: [
      .draft(.movement, "mot;Dự bị;1;1;1;0;0;0;0;0;0;2;0;0;1;0;0;0", "mot;Chính thức;8;0;0;0;0;0;0;0;0;2;0;0;10;0;0;0")
    ])
}

import Diagnostics

extension LedgerCheck {
  /// Whom the table of discipline tells as expelled, the movement of members tells too, branch by branch.
  package static let expelledDisciplined = LedgerCheck(rule: .expelledDisciplined) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let movement = year[.movement], let discipline = year[.discipline] else { return [] }
      return movement.branches.compactMap { finding($0, movement, discipline, in: year) }
    }
  }

  private static func finding(
    _ branch: String, _ movement: FigureTable, _ discipline: FigureTable, in year: FigureYear
  ) -> Diagnostic? {
    let told = discipline.rows(of: branch).filter {
      $0[DisciplineColumns.measure] == .expulsion && $0[DisciplineColumns.subject] != .organisation
    }
    // While the office is still gathering, one of the tables may be ahead of the other.
    if year.isDraft, told.isEmpty { return nil }
    let rows = movement.rows(of: branch)
    let (expelled, counts) = (
      rows.compactMap { number($0, MovementColumns.expelled) }, told.compactMap { $0[DisciplineColumns.count] }
    )
    guard let row = rows.first(where: { $0[MovementColumns.expelled] ?? 0 > 0 }) ?? rows.first,
      expelled.count == rows.count, counts.count == told.count
    else { return nil }
    let equation = Equation(
      left: [.init(expelled.reduce(0, +), "Khai trừ, bien-dong.csv")],
      right: [.init(counts.reduce(0, +), "Khai trừ, kiem-tra-ky-luat.csv")])
    guard !equation.isTrue else { return nil }
    return Rule.expelledDisciplined.finding(
      at: row.location(of: MovementColumns.expelled),
      Wording(
        vi: "Chi bộ \(branch): số đảng viên bị khai trừ ở hai bảng khác nhau",
        en: "Branch \(branch): the two tables tell different numbers of those expelled"),
      required: Wording(
        vi: "Cột “Khai trừ” của chi bộ = số “Khai trừ” của chi bộ trong \(year.folder)/kiem-tra-ky-luat.csv",
        en: "The branch’s column “Khai trừ” = its number of “Khai trừ” in \(year.folder)/kiem-tra-ky-luat.csv"),
      found: equation.text,
      help: Wording(
        vi: "Đối chiếu với quyết định kỷ luật trong năm rồi sửa bảng sai, cả số cuối kỳ nếu cần",
        en: "Hold both tables against the year’s decisions and correct the wrong one, and the closing number with it"))
  }

  private static func number(_ row: FigureRow, _ column: Column<Int>) -> Int? {
    row.isAssumed(column.declaration) ? nil : row[column]
  }
}

extension Rule {
  package static let expelledDisciplined = Rule(
    id: "figures/expelled-disciplined",
    title: Wording(
      vi: "Số bị khai trừ ở bảng tăng, giảm đảng viên và ở bảng kỷ luật như nhau",
      en: "The movement of members and the table of discipline tell as many expelled"),
    reason: Wording(
      vi:
        "Người bị khai trừ không còn là đảng viên; một bảng có mà bảng kia không thì số đảng viên hoặc số kỷ luật bị sai.",
      en:
        "Whoever is expelled is no member any more; where one table lacks them it is wrong, or the number of members is."
    ),
    breaks: [tables("↓0", expelled: 1), tables("↓1", expelled: 2), tables("↓1", expelled: 0)],
    keeps: [
      tables("1", expelled: 1), tables("0", expelled: 0),
      .draft(.movement, .row("mot", .official, [\.opening: 8, \.expelled: 1, \.closing: 7])),
    ])

  /// So many expelled in the movement of members, and so many in the table of discipline.
  private static func tables(_ moved: String, expelled: Int) -> Example {
    let number = Int(moved.filter(\.isNumber)) ?? 0
    return .finalYear(changes: [
      ExampleTable.movement.file(
        .row(
          "mot", .official,
          [\.opening: .init(String(8 + number)), \.expelled: .init(moved), \.closing: 8]),
        .row("mot", .probationary, [\.opening: 1, \.closing: 1])),
      ExampleTable.discipline.file(
        .row("mot", [\.measure: "Khai trừ", \.subject: "Đảng viên", \.count: .init(String(expelled))])),
    ])
  }
}

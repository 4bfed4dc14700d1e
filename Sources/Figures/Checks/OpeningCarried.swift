import Diagnostics

extension LedgerCheck {
  /// What a year opens with is what the year before closed with, for each branch and status.
  package static let openingCarried = LedgerCheck(rule: .openingCarried) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let last = review.figures.year(before: year), let before = last[.movement], let now = year[.movement] else {
        return []
      }
      let opened = now.rows.compactMap { finding($0, before, last) }
      return opened + (year.isDraft ? [] : vanished(now, before, last))
    }
  }

  private static func finding(_ row: FigureRow, _ before: FigureTable, _ last: FigureYear) -> Diagnostic? {
    guard let opening = Equation.Term(row, MovementColumns.opening) else { return nil }
    let earlier = before.rows.first { isSame($0, row) }
    // A branch that was not there closed with nobody; what it opens with has come from other branches in the year.
    guard let closed = earlier.map({ $0[MovementColumns.closing] }) ?? 0 else { return nil }
    let equation = Equation(left: [opening], right: [.init(closed, "Cuối kỳ, \(last.year)/bien-dong.csv")])
    guard !equation.isTrue else { return nil }
    return Rule.openingCarried.finding(
      at: row.location(of: MovementColumns.opening),
      Wording(
        vi: "Ở \(row.name.vi), số đầu kỳ khác số cuối kỳ năm \(last.year)",
        en: "In \(row.name.en) the opening number is not the closing one of \(last.year)"),
      required: required(last), found: equation.text,
      help: Wording(
        vi: "Sửa số đầu kỳ; nếu năm \(last.year) sai thì sửa năm đó, đã chốt thì ghi kèm đính chính",
        en: "Correct the opening number; or, where \(last.year) is wrong, that year, with a correction if it is sealed")
    )
  }

  /// Members of a branch that the year no longer tells of.
  private static func vanished(_ now: FigureTable, _ before: FigureTable, _ last: FigureYear) -> [Diagnostic] {
    before.rows.compactMap { row in
      guard let closed = row[MovementColumns.closing], closed > 0, !now.rows.contains(where: { isSame($0, row) }) else {
        return nil
      }
      let keys = [row[BranchColumns.branch], row[MovementColumns.status]?.label.vi].compactMap { $0 }
        .joined(separator: ", ")
      return Rule.openingCarried.finding(
        at: now.location(ofHeading: BranchColumns.branch),
        Wording(
          vi: "Thiếu dòng “\(keys)”: năm \(last.year) dòng này có \(closed) đảng viên cuối kỳ",
          en: "The row “\(keys)” is missing: in \(last.year) it closed with \(closed) members"),
        required: required(last),
        help: Wording(
          vi: "Thêm dòng đó; chi bộ đã giải thể thì ghi số chuyển đi và cuối kỳ là 0",
          en: "Add the row; a dissolved branch records who moved out, and closes with 0"))
    }
  }

  private static func isSame(_ left: FigureRow, _ right: FigureRow) -> Bool {
    left[BranchColumns.branch] == right[BranchColumns.branch]
      && left[MovementColumns.status] == right[MovementColumns.status]
  }

  private static func required(_ last: FigureYear) -> Wording {
    Wording(
      vi: "Đầu kỳ = Cuối kỳ của cùng chi bộ, cùng loại trong \(last.folder)/bien-dong.csv",
      en: "Đầu kỳ = Cuối kỳ of the same branch and status in \(last.folder)/bien-dong.csv")
  }
}

extension Rule {
  package static let openingCarried = Rule(
    id: "figures/opening-carried",
    title: Wording(
      vi: "Số đầu kỳ năm nay bằng số cuối kỳ năm trước", en: "A year opens with what the year before closed with"),
    reason: Wording(
      vi:
        "Số đầu kỳ phải khớp số cuối kỳ của năm trước (tính đến 31/12); nếu lệch, rà lại biến động từ ngày chốt báo cáo đến cuối năm.",
      en: "This year's report follows on last year's; where they differ one of them was sent up wrong."),
    breaks: [
      years(.row("mot", .official, [\.opening: "↓9", \.transferredOut: 1, \.closing: 8])),
      years(eight, .row("hai", .probationary, [\.opening: "↓1", \.closing: 1])),
    ],
    keeps: [years(eight, .row("hai", .probationary, [\.admitted: 1, \.closing: 1])), years()])

  private static let eight = ExampleRow<MovementColumns>.row("mot", .official, [\.opening: 8, \.closing: 8])

  /// These rows of 2026 after a year in which one branch closed with eight members; both are drafts.
  private static func years(_ rows: ExampleRow<MovementColumns>...) -> Example {
    Example([
      .init("content/site.yaml", "name: Ví dụ\nyears:\n  - {year: 2025, draft: true}\n  - {year: 2026, draft: true}\n"),
      ExampleTable.movement.file(in: "2025", eight), ExampleTable.movement.file(in: "2026", rows),
    ])
  }
}

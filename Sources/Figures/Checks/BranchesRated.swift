import Diagnostics

extension LedgerCheck {
  /// Every branch is rated, or the table says why not; that none stands twice is seen to while reading.
  package static let branchesRated = LedgerCheck(rule: .branchesRated) { review in
    review.figures.sets.flatMap { year -> [Diagnostic] in
      guard let table = year[.branchClassification] else { return [] }
      let unexplained = table.rows.compactMap(unexplained)
      guard let branches = year[.branches], !year.isDraft else { return unexplained }
      return unexplained + unrated(table, branches, in: year) + unknown(table, branches)
    }
  }

  private static func unexplained(_ row: FigureRow) -> Diagnostic? {
    guard row[BranchClassificationColumns.rating] == .notRated, row[BranchClassificationColumns.reason] == nil else {
      return nil
    }
    return Rule.branchesRated.finding(
      at: row.location(of: BranchClassificationColumns.rating),
      Wording(
        vi: "Ở \(row.name.vi), chi bộ chưa xếp loại mà không có lý do",
        en: "In \(row.name.en) the branch is not rated, and no reason is given"),
      required: Wording(vi: "Một lý do ở cột “Lý do”", en: "A reason in the column “Lý do”"),
      help: Wording(vi: "Ghi lý do, hoặc mức xếp loại", en: "Give the reason, or the level"))
  }

  private static func unrated(_ table: FigureTable, _ branches: FigureTable, in year: FigureYear) -> [Diagnostic] {
    branches.branches.filter { !table.branches.contains($0) }.map { branch in
      Rule.branchesRated.finding(
        at: table.location(ofHeading: BranchColumns.branch),
        Wording(vi: "Chi bộ “\(branch)” chưa có dòng nào ở đây", en: "The branch “\(branch)” has no row here"),
        required: Wording(
          vi: "Mỗi chi bộ trong \(year.folder)/chi-bo.csv có một dòng",
          en: "A row for each branch of \(year.folder)/chi-bo.csv"),
        help: Wording(
          vi: "Thêm một dòng với mức xếp loại, hoặc “Chưa xếp loại” và lý do",
          en: "Add a row with its level, or “Chưa xếp loại” and the reason"))
    }
  }

  private static func unknown(_ table: FigureTable, _ branches: FigureTable) -> [Diagnostic] {
    table.rows.filter { row in !branches.branches.contains { $0 == row[BranchColumns.branch] } }.map { row in
      Rule.branchesRated.finding(
        at: row.location(of: BranchColumns.branch),
        Wording(
          vi: "Ở \(row.name.vi), chi bộ không có trong chi-bo.csv",
          en: "In \(row.name.en) the branch is not in chi-bo.csv"),
        help: Wording(
          vi: "Xóa dòng này, hoặc thêm chi bộ vào chi-bo.csv", en: "Delete the row, or add the branch to chi-bo.csv"))
    }
  }
}

extension Rule {
  package static let branchesRated = Rule(
    id: "figures/branches-rated",
    title: Wording(
      vi: "Mỗi chi bộ được xếp loại, hoặc có lý do chưa xếp loại",
      en: "Every branch is rated, or there is a reason why not"),
    reason: Wording(
      vi: "Chi bộ không có mức xếp loại làm số chi bộ ở các mức không cộng lại thành số chi bộ của đảng bộ.",
      en: "With a branch left out, those at the levels do not add up to the committee's branches."),
    breaks: [
      .draft(.branchClassification, .row("mot", [\.rating: "↓Chưa xếp loại"])),
      .finalYear(changes: [ExampleTable.branchClassification.file(marked: BranchColumns.branch.declaration)]),
      .finalYear(changes: [
        ExampleTable.branchClassification.file(
          .row("mot", [\.rating: "Hoàn thành tốt nhiệm vụ"]), .row("↓hai", [\.rating: "Hoàn thành nhiệm vụ"]))
      ]),
    ],
    keeps: [
      .finalYear(),
      .draft(.branchClassification, .row("mot", [\.rating: "Chưa xếp loại", \.reason: "Mới thành lập"])),
    ])
}

import Diagnostics

extension LedgerCheck {
  /// Each branch of a final year has its rows in every table of branches; that of classification has a rule of its own.
  package static let branchMissing = LedgerCheck(rule: .branchMissing) { review in
    review.figures.sets.filter { !$0.isDraft }.flatMap { year -> [Diagnostic] in
      guard let branches = year[.branches]?.branches else { return [] }
      let tables = [TableDeclaration.movement, .memberClassification, .fees].compactMap { year[$0] }
      return tables.flatMap { table in branches.flatMap { missing($0, table, in: year) } }
    }
  }

  private static func missing(_ branch: String, _ table: FigureTable, in year: FigureYear) -> [Diagnostic] {
    let rows = table.rows(of: branch)
    guard table.declaration == .movement else { return rows.isEmpty ? [finding(branch, table, in: year)] : [] }
    let statuses = MemberStatus.allCases.filter { status in
      !rows.contains { $0[MovementColumns.status] == status }
    }
    return statuses.map { finding("\(branch), \($0.label.vi)", table, in: year) }
  }

  private static func finding(_ row: String, _ table: FigureTable, in year: FigureYear) -> Diagnostic {
    Rule.branchMissing.finding(
      at: table.location(ofHeading: BranchColumns.branch),
      Wording(
        vi: "Bảng “\(table.declaration.title.vi)” thiếu dòng “\(row)”",
        en: "The table “\(table.declaration.title.en)” lacks the row “\(row)”"),
      required: Wording(
        vi: "Mỗi chi bộ trong \(year.folder)/chi-bo.csv có đủ dòng",
        en: "Every row of each branch of \(year.folder)/chi-bo.csv"),
      help: Wording(
        vi: "Thêm dòng đó; không có gì thì ghi 0", en: "Add the row, with 0 where there is nothing"))
  }
}

extension Rule {
  package static let branchMissing = Rule(
    id: "figures/branch-missing",
    title: Wording(
      vi: "Chi bộ nào cũng có đủ dòng trong các bảng chia theo chi bộ",
      en: "Every branch has its rows in the tables of branches"),
    reason: Wording(
      vi: "Thiếu dòng của một chi bộ thì tổng của cả đảng bộ thiếu mà nhìn không ra.",
      en: "Without a branch's row the committee's sum is short, and nobody sees it."),
    breaks: [
      .finalYear(changes: [
        ExampleTable.movement.file(
          marked: BranchColumns.branch.declaration, .row("mot", .official, [\.opening: 8, \.closing: 8]))
      ]),
      .finalYear(changes: [ExampleTable.memberClassification.file(marked: BranchColumns.branch.declaration)]),
      .finalYear(changes: [ExampleTable.fees.file(marked: BranchColumns.branch.declaration)]),
    ],
    keeps: [.finalYear(), .draft(.branches, .row("mot", [\.total: 9, \.official: 8, \.probationary: 1]))])
}

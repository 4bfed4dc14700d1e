import Diagnostics

extension LedgerCheck {
  /// What a branch collects it keeps or pays to the committee above.
  package static let feesSum = LedgerCheck(rule: .feesSum) { site in
    site.figures.sets.flatMap { year in (year[.fees]?.rows ?? []).compactMap(finding) }
  }

  private static func finding(_ row: FigureRow) -> Diagnostic? {
    guard let collected = Equation.Term(row, FeeColumns.collected), let kept = Equation.Term(row, FeeColumns.kept),
      let paidUp = Equation.Term(row, FeeColumns.paidUp)
    else { return nil }
    let equation = Equation(left: [collected], right: [kept, paidUp])
    guard !equation.isTrue else { return nil }
    return Rule.feesSum.finding(
      at: row.location(of: FeeColumns.collected),
      Wording(
        vi: "Ở \(row.name.vi), số đã thu khác số giữ lại cộng số nộp cấp trên",
        en: "In \(row.name.en) what was collected is not what was kept and paid up together"),
      required: Wording(verbatim: "Đã thu = Trích giữ lại + Nộp cấp trên"), found: equation.text,
      help: Wording(
        vi: "Đối chiếu ba ô này với sổ thu nộp đảng phí rồi sửa ô sai",
        en: "Hold the three cells against the book of fees and correct the wrong one"))
  }
}

extension Rule {
  package static let feesSum = Rule(
    id: "figures/fees-sum",
    title: Wording(
      vi: "Đảng phí đã thu bằng số giữ lại cộng số nộp cấp trên", en: "Fees collected are those kept and those paid up"),
    reason: Wording(
      vi: "Thu mà không rõ giữ lại hay đã nộp là điều kiểm tra tài chính đảng hỏi đầu tiên.",
      en: "Money that was neither kept nor paid up is the first thing that an inspection asks about."),
    breaks: [.draft(.fees, "mot;↓1.000.000;30%;300.000;600.000")],
    keeps: [.draft(.fees, "mot;1.000.000;30%;300.000;700.000", "hai;1.000.000;;;600.000")])
}

import Diagnostics

extension LedgerCheck {
  /// Each member who is not rated has a reason (Hướng dẫn 43-HD/BTCTW of 31/10/2025).
  package static let notRatedReasons = LedgerCheck(rule: .notRatedReasons) { site in
    site.figures.sets.flatMap { year in (year[.memberClassification]?.rows ?? []).compactMap(finding) }
  }

  private static func finding(_ row: FigureRow) -> Diagnostic? {
    let terms = MemberClassificationColumns.reasons.compactMap { Equation.Term(row, $0) }
    guard let notRated = Equation.Term(row, MemberClassificationColumns.notRated),
      terms.count == MemberClassificationColumns.reasons.count
    else { return nil }
    let equation = Equation(left: [notRated], right: terms)
    guard !equation.isTrue else { return nil }
    let reasons = MemberClassificationColumns.reasons.map(\.declaration.heading.vi).joined(separator: " + ")
    return Rule.notRatedReasons.finding(
      at: row.location(of: MemberClassificationColumns.notRated),
      Wording(
        vi: "Ở \(row.name.vi), số chưa xếp loại khác tổng của các lý do",
        en: "In \(row.name.en) those not rated are not the sum of the reasons"),
      required: Wording(verbatim: "Chưa xếp loại = \(reasons)"), found: equation.text,
      help: Wording(
        vi: "Ghi mỗi đảng viên chưa xếp loại vào đúng một lý do",
        en: "Put each member who is not rated under exactly one reason"))
  }
}

extension Rule {
  package static let notRatedReasons = Rule(
    id: "figures/not-rated-reasons",
    title: Wording(
      vi: "Số đảng viên chưa xếp loại bằng tổng theo lý do", en: "Those not rated are the sum of the reasons why not"),
    reason: Wording(
      vi: "Chỉ ba trường hợp được chưa xếp loại; người không thuộc trường hợp nào là bị bỏ sót khi xếp loại.",
      en: "There are three reasons not to rate somebody; whoever has none was passed over."),
    breaks: [.draft(.memberClassification, "mot;1;6;1;0;↓2;1;0;0")],
    keeps: [.draft(.memberClassification, "mot;1;6;1;0;3;1;1;1", "hai;1;6;1;0;3;1;1;")])
}

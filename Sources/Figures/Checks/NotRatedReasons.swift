import Diagnostics

extension LedgerCheck {
  /// Each member who is not rated has a reason (Hướng dẫn 43-HD/BTCTW of 31/10/2025).
  package static let notRatedReasons = LedgerCheck.rows(
    of: .memberClassification, keep: .notRatedReasons,
    .sum(
      MemberClassificationColumns.notRated, of: MemberClassificationColumns.reasons,
      wrong: Wording(
        vi: "số chưa xếp loại khác tổng của các lý do", en: "those not rated are not the sum of the reasons"),
      help: Wording(
        vi: "Ghi mỗi đảng viên chưa xếp loại vào đúng một lý do",
        en: "Put each member who is not rated under exactly one reason")))
}

extension Rule {
  package static let notRatedReasons = Rule(
    id: "figures/not-rated-reasons",
    title: Wording(
      vi: "Số đảng viên chưa xếp loại bằng tổng theo lý do", en: "Those not rated are the sum of the reasons why not"),
    reason: Wording(
      vi: "Chỉ ba trường hợp được chưa xếp loại; người không thuộc trường hợp nào là bị bỏ sót khi xếp loại.",
      en: "There are three reasons not to rate somebody; whoever has none was passed over."),
    breaks: [.draft(.memberClassification, .row("mot", [\.notRated: "↓2", \.admittedLately: 1]))],
    keeps: [
      .draft(
        .memberClassification,
        .row("mot", [\.notRated: 3, \.admittedLately: 1, \.suspended: 1, \.exempt: 1]),
        .row("hai", [\.notRated: 3, \.admittedLately: 1, \.suspended: 1, \.exempt: ""]))
    ])
}

import Diagnostics

extension LedgerCheck {
  /// What a branch collects it keeps or pays to the committee above.
  package static let feesSum = LedgerCheck.rows(
    of: .fees, keep: .feesSum,
    .sum(
      FeeColumns.collected, of: [FeeColumns.kept, FeeColumns.paidUp],
      wrong: Wording(
        vi: "số đã thu khác số giữ lại cộng số nộp cấp trên",
        en: "what was collected is not what was kept and paid up together"),
      help: Wording(
        vi: "Đối chiếu ba ô này với sổ thu nộp đảng phí rồi sửa ô sai",
        en: "Hold the three cells against the book of fees and correct the wrong one")))
}

extension Rule {
  package static let feesSum = Rule(
    id: "figures/fees-sum",
    title: Wording(
      vi: "Đảng phí đã thu bằng số giữ lại cộng số nộp cấp trên", en: "Fees collected are those kept and those paid up"),
    reason: Wording(
      vi: "Số thu phải cân đối với số trích giữ lại và số nộp cấp trên khi kiểm tra tài chính đảng.",
      en: "Money that was neither kept nor paid up is the first thing that an inspection asks about."),
    breaks: [
      .draft(
        .fees,
        .row("mot", [\.collected: "↓1.000.000", \.keptShare: "30%", \.kept: "300.000", \.paidUp: "600.000"]))
    ],
    keeps: [
      .draft(
        .fees,
        .row("mot", [\.collected: "1.000.000", \.keptShare: "30%", \.kept: "300.000", \.paidUp: "700.000"]),
        .row("hai", [\.collected: "1.000.000", \.kept: "", \.paidUp: "600.000"]))
    ])
}

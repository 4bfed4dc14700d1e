import Diagnostics
import Foundation
import Vietnamese

extension LedgerCheck {
  /// The share that a branch may keep of its fees is what it kept of them.
  package static let feesShare = LedgerCheck(rule: .feesShare) { review in
    review.figures.sets.flatMap { year in (year[.fees]?.rows ?? []).compactMap(finding) }
  }

  private static func finding(_ row: FigureRow) -> Diagnostic? {
    guard let share = row[FeeColumns.keptShare], let kept = row[FeeColumns.kept],
      let collected = row[FeeColumns.collected],
      let actual = FigureYear.share(kept, of: collected), !row.isAssumed(FeeColumns.collected.declaration)
    else { return nil }
    // Amounts are rounded to whole đồng or thousands of them: what rounds to the same tenth of a hundredth is the same.
    guard abs(actual - share) >= Decimal(sign: .plus, exponent: -2, significand: 5) else { return nil }
    let shares = (VietnameseNumber.percent(share, places: 2), VietnameseNumber.percent(actual, places: 2))
    return Rule.feesShare.finding(
      at: row.location(of: FeeColumns.keptShare),
      Wording(
        vi: "Ở \(row.name.vi), tỷ lệ trích giữ lại khác số tiền đã giữ lại",
        en: "In \(row.name.en) the share kept is not what was kept"),
      required: Wording(verbatim: "Tỷ lệ trích giữ lại = Trích giữ lại : Đã thu"),
      found: Wording(
        verbatim: "\(shares.0) ≠ \(VietnameseNumber.format(kept)) : \(VietnameseNumber.format(collected)) = \(shares.1)"
      ),
      help: Wording(
        vi: "Đối chiếu với sổ thu nộp đảng phí rồi sửa tỷ lệ, hoặc sửa số giữ lại và số nộp nếu hai ô bị đổi chỗ",
        en:
          "Hold the row against the book of fees and correct the share, or what was kept and paid where the two are swapped"
      ))
  }
}

extension Rule {
  package static let feesShare = Rule(
    id: "figures/fees-share",
    title: Wording(
      vi: "Tỷ lệ trích giữ lại đảng phí đúng với số tiền đã giữ lại",
      en: "The share of the fees that is kept is what was kept"),
    reason: Wording(
      vi: "Tỷ lệ ghi 30% mà số tiền là 70% thì số giữ lại và số nộp cấp trên đã bị đổi chỗ, hoặc tỷ lệ ghi sai.",
      en:
        "Where 30% is written and 70% was kept, what was kept and what was paid up are swapped, or the share is wrong."),
    breaks: [fees("↓30%", 700_000, 300_000), fees("↓0,7", 700_000, 300_000), fees("↓30%", 301_000, 699_000)],
    keeps: [
      fees("70%", 700_000, 300_000), fees("30", 300_000, 700_000), fees("", 700_000, 300_000),
      .draft(
        .fees, .row("mot", [\.collected: "1.000.001", \.keptShare: "30%", \.kept: "300.000", \.paidUp: "700.001"])),
    ])

  private static func fees(_ share: String, _ kept: Int, _ paidUp: Int) -> Example {
    .draft(
      .fees,
      .row(
        "mot",
        [
          \.collected: "1.000.000", \.keptShare: .init(share), \.kept: .init(String(kept)),
          \.paidUp: .init(String(paidUp)),
        ]))
  }
}

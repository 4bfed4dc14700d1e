import Diagnostics
import Figures
import Vietnamese

extension TableForm {
  /// Membership fees by branch. The office's alone.
  static let fees = TableForm(
    "fees", .fees, told: FeeColumns.collected.declaration.told,
    Wording(
      vi: "Đảng phí theo chi bộ: đã thu, trích giữ lại, nộp cấp trên", en: "Fees by branch: collected, kept, paid")
  ) { context in
    let words = context.words
    let rows = context.this.branches(.fees).enumerated().map { index, code in
      let source = context.this.of(code)
      let share = source.rows(.fees)?.first?[FeeColumns.keptShare]
      return ShownTable.Row(
        .plain,
        [
          .ordinal(index + 1), .name(context.names[code]), .count(source.year.fees(FeeColumns.collected)),
          share.map { .number(VietnameseNumber.percent($0, places: 2)) } ?? .none,
          .count(source.year.fees(FeeColumns.kept)), .count(source.year.fees(FeeColumns.paidUp)),
        ])
    }
    return ShownTable(
      caption: context.caption(.titleFees), unit: words[FigureUnit.dong.label],
      head: ShownTable.head(
        [words[.ordinal], words[.branch]]
          + [
            FeeColumns.collected.declaration, FeeColumns.keptShare.declaration, FeeColumns.kept.declaration,
            FeeColumns.paidUp.declaration,
          ].map { words[$0.heading] }),
      rows: rows
        + context.closingRows(6) { source in
          [
            2: source.year.fees(FeeColumns.collected), 4: source.year.fees(FeeColumns.kept),
            5: source.year.fees(FeeColumns.paidUp),
          ]
        },
      standing: context.standing)
  }
}

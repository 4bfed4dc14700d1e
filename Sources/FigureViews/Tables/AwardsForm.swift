import Diagnostics
import Figures

extension TableForm {
  /// Awards of the year. Who was awarded is for the office alone, and the public is told the awards to bodies.
  static let awards = TableForm(
    "awards", .awards, told: .committee,
    Wording(
      vi: "Khen thưởng: hình thức, đối tượng, số quyết định, ngày, cấp",
      en: "Awards: kind, recipient, decision, day, level"),
    publicly: Wording(
      vi: "khen thưởng tập thể, không có cột đối tượng", en: "awards to bodies, without the column of recipients")
  ) { context in
    let words = context.words
    guard let awards = context.this.awards else { return nil }
    let hasRecipient = context.this.tells(AwardColumns.recipient)
    let rows = awards.enumerated().map { index, row in
      ShownTable.Row(
        .plain,
        [.ordinal(index + 1), .name(row[AwardColumns.award] ?? "")]
          + (hasRecipient ? [.text(row[AwardColumns.recipient] ?? "")] : [])
          + [
            .text(row[AwardColumns.decision] ?? ""), .text(row[AwardColumns.date]?.numeric ?? ""),
            .text(row[AwardColumns.level] ?? ""),
          ])
    }
    func count(_ kind: ShownTable.Row.Kind, _ name: String, _ number: Int?) -> ShownTable.Row {
      let text =
        number.map { words.text(.decisions, ["name": name, "number": String($0)]) }
        ?? "\(name): \(ShownCell.missingText)"
      return ShownTable.Row(
        kind, [.none, .name(text)] + Array(repeating: .none, count: hasRecipient ? 4 : 3))
    }
    return ShownTable(
      caption: context.caption(.titleAwards), unit: nil,
      head: ShownTable.head(
        [words[.ordinal], words[AwardColumns.award.declaration.heading]]
          + (hasRecipient ? [words[AwardColumns.recipient.declaration.heading]] : [])
          + [AwardColumns.decision.declaration, AwardColumns.date.declaration, AwardColumns.level.declaration].map {
            words[$0.heading]
          }),
      rows: rows + [count(.total, words[.total], awards.count)]
        + (context.last.map { [count(.plain, words.text(.year, year: context.year - 1), $0.awards?.count)] } ?? []),
      standing: context.standing)
  }
}

import Diagnostics

extension Rule {
  static let wrongCell = Rule(
    id: "figures/wrong-cell",
    title: Wording(
      vi: "Ô của bảng số liệu đúng với loại của cột", en: "A cell of a table is of its column's type"),
    reason: Wording(
      vi: "Ghi “chín” hoặc “9 đ/c” thì không cộng được; chỉ ghi chữ số.",
      en: "Nothing is guessed for the writer: a word adds up to nothing, and a wrong number spoils every sum."),
    breaks: [
      .draft(.branches, .row("mot", [\.total: "↓chín", \.official: 8, \.probationary: 1])),
      .draft(.branches, .row("mot", [\.total: 9, \.official: 9, \.students: "↓-1"])),
      .draft(.branches, .row("mot", [\.total: 9, \.official: 9, \.women: "↓4,5"])),
      .draft(.study, session.with([\.date: "↓31/2/2026"])),
      .draft(.study, session.with([\.level: "↓Trung uơn"])),
      .draft(.fees, .row("mot", [\.collected: 1000, \.keptShare: "↓120%", \.kept: "1.000"])),
    ],
    keeps: [
      .draft(
        .branches,
        .row(
          "mot",
          [\.total: "1.009", \.official: "1 008", \.probationary: 1, \.women: "-", \.students: "\"0\""]),
        .row("hai", [\.total: " 8 ", \.official: 8, \.women: 8, \.students: 8])),
      .draft(
        .study,
        saved: ExampleTable.study.text(session.with([\.date: "2026-09-05", \.level: "trung ương"]))
          .replacing(";", with: "\t")),
      .draft(
        .fees,
        .row("mot", [\.collected: "1.000.000", \.keptShare: "12,5%", \.kept: 125_000, \.paidUp: 875_000])),
    ])

  private static let session = ExampleRow<StudyColumns>.row([
    \.date: "5/9/2026", \.subject: "Một", \.level: "Trung ương", \.required: 62, \.present: 62,
  ])
}

extension Diagnostic {
  static func wrongCell(_ text: String, at place: CellPlace) -> Diagnostic {
    let type = place.column.type
    var nearest: String?
    if case .choice(let values) = type { nearest = NearestName.of(text, among: values.map(\.label.vi)) }
    return Rule.wrongCell.finding(
      at: place.location,
      Wording(
        vi: "Ô ở \(place.name.vi) không đúng loại", en: "The cell in \(place.name.en) is of the wrong type"),
      required: type.wording, found: Wording(verbatim: "“\(text)”"),
      help: nearest.map { Wording(vi: "Đổi “\(text)” thành “\($0)”", en: "Change “\(text)” to “\($0)”") }
        ?? Wording(vi: "Viết lại ô này cho đúng loại", en: "Write the cell anew, of that type"))
  }
}

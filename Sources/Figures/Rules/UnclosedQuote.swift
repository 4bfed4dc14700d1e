import Diagnostics

extension Rule {
  static let unclosedQuote = Rule(
    id: "figures/unclosed-quote",
    title: Wording(
      vi: "Dấu nháy kép mở đầu một ô thì phải đóng ở cuối ô", en: "A quote that opens a cell closes it at its end"),
    reason: Wording(
      vi: "Thiếu một dấu nháy, mọi dòng còn lại bị gộp vào một ô và số liệu của chúng mất đi.",
      en: "Without the closing quote all remaining rows become part of one cell, and their figures are lost."),
    breaks: [
      .draft(.study, session("↓\"Nghị quyết"), session("Hai")),
      .draft(.study, session("\"Nghị quyết\" ↓số 1")),
    ],
    keeps: [
      .draft(.study, session("\"Nghị quyết \"\"mới\"\";\nsố 1\"")),
      .draft(.study, session("Nghị quyết \"mới\"")),
    ])

  private static func session(_ subject: String) -> ExampleRow<StudyColumns> {
    .row([
      \.date: "5/9/2026", \.subject: .init(subject), \.level: "Trung ương", \.required: 62, \.present: 62,
    ])
  }
}

extension Diagnostic {
  /// What keeps a table from being read to its end.
  static func csv(_ fault: CSVFault, in source: SourceText) -> Diagnostic {
    let help = Wording(
      vi:
        "Viết lại ô này: “chữ “trích” trong ô” thì ghi thành \"chữ \"\"trích\"\" trong ô\"; Excel làm sẵn việc đó khi lưu",
      en: "Write the cell anew: a quote inside one is doubled, \"as \"\"here\"\"\"; a spreadsheet does so by itself")
    switch fault {
    case .unclosed(let offset):
      return Rule.unclosedQuote.finding(
        at: source.location(atByte: offset),
        Wording(vi: "Dấu nháy kép mở ở đây không được đóng", en: "The quote that opens here is never closed"),
        help: help)
    case .textAfterQuote(let offset):
      return Rule.unclosedQuote.finding(
        at: source.location(atByte: offset),
        Wording(
          vi: "Sau dấu nháy kép đóng của ô còn có chữ", en: "Text follows the quote that closes the cell"),
        help: help)
    case .excess(let excess): return .tableTooLarge(excess, in: source)
    }
  }
}

import Diagnostics
import Foundation
import Vietnamese

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
    let shown = VisibleText.quoted(text)
    return Rule.wrongCell.finding(
      at: place.location,
      Wording(
        vi: "Ô ở \(place.name.vi) không đúng loại", en: "The cell in \(place.name.en) is of the wrong type"),
      required: type.wording, found: Wording(verbatim: "“\(shown)”"),
      help: nonsense(text, shown)
        ?? offer(for: text, type).map {
          Wording(vi: "Đổi “\(shown)” thành “\($0)”", en: "Change “\(shown)” to “\($0)”")
        } ?? Wording(vi: "Viết lại ô này cho đúng loại", en: "Write the cell anew, of that type"))
  }

  /// What is said of cells that a spreadsheet could not fill in or that name no day; nil of all others.
  private static func nonsense(_ text: String, _ shown: String) -> Wording? {
    if text.hasPrefix("#") {
      return Wording(
        vi: "“\(shown)” là báo lỗi của Excel, hoặc cột quá hẹp: sửa ô đó trong bảng gốc rồi lưu lại thành CSV UTF-8",
        en:
          "“\(shown)” is an error of the spreadsheet, or its column is too narrow: mend it there and save as CSV UTF-8 again"
      )
    }
    let parts = text.split(separator: "/")
    guard let slash = SlashDate(CellText.plain(text)), slash.dayFirst == nil, slash.monthFirst == nil else {
      return nil
    }
    return Wording(
      vi: "Không có ngày \(parts[0]) tháng \(parts[1]) năm \(parts[2]): đối chiếu với văn bản gốc rồi ghi lại",
      en: "There is no such day as \(shown): hold it against its document and write it anew")
  }

  /// What most likely was meant in a column of this type.
  private static func offer(for text: String, _ type: ColumnType) -> String? {
    switch type {
    case .choice(let values): NearestName.of(text, among: values.map(\.label.vi))
    case .date: DateOffer.of(text)?.numeric
    case .count: number(amongWords: text)
    case .branch, .text, .percent: nil
    }
  }

  /// The one whole number of a text of digits and words: `9` of “9 đ/c”, `180` of “khoảng 180”.
  private static func number(amongWords text: String) -> String? {
    let words = CellText.plain(text).split(separator: " ").filter { $0.contains(where: \.isNumber) }
    guard words.count == 1, let word = words.first, word.count < text.count,
      let number = VietnameseNumber.parse(String(word)),
      number >= 0
    else { return nil }
    let whole = NSDecimalNumber(decimal: number).intValue
    return Decimal(whole) == number ? VietnameseNumber.format(whole) : nil
  }
}

import Diagnostics
import Vietnamese

extension Rule {
  static let monthFirst = Rule(
    id: "figures/month-first",
    title: Wording(
      vi: "Ngày trong một cột đều ghi ngày trước, tháng sau",
      en: "The dates of a column all have the day before the month"),
    reason: Wording(
      vi:
        "Excel tiếng Anh lưu tháng trước ngày: “03/12/2026” khi đó là ngày 12 tháng 3. Một ô không đọc được cho thấy cả cột bị "
        + "đảo, các ô còn lại vẫn đọc được mà sai.",
      en:
        "An English spreadsheet saves the month first: “03/12/2026” is then the twelfth of March. One cell that cannot be read "
        + "tells that the whole column is so; the others are read, and wrong."),
    breaks: [
      .draft(.study, on("03/12/2026"), on("06/05/2026"), on("↓09/15/2026")),
      .draft(.study, on("↓9/26/2026")),
      .draft(.study, on("25/3/2026"), on("↓09/15/2026")),
    ],
    keeps: [.draft(.study, on("03/12/2026"), on("06/05/2026"), on("15/09/2026")), .draft(.study, on("2026-09-15"))])

  private static func on(_ date: String) -> ExampleRow<StudyColumns> {
    .row([\.date: .init(date), \.subject: "Một", \.level: "Trung ương", \.required: 62, \.present: 62])
  }
}

extension Diagnostic {
  /// Dates of one column, told at the first that has the month first. Those that can be read both ways are doubtful with it.
  static func monthFirst(_ dates: MonthFirstDates.Column, at first: CellPlace) -> Diagnostic {
    let heading = first.column.heading.vi
    let named = dates.suspect.map { date -> Wording in
      let month = date.slash.monthFirst.map(\.numeric) ?? ""
      guard let day = date.slash.dayFirst?.numeric else {
        return Wording(
          vi: "“\(date.text)” (dòng \(date.row)) là \(month)", en: "“\(date.text)” (row \(date.row)) is \(month)")
      }
      return Wording(
        vi: "“\(date.text)” (dòng \(date.row)) là \(day) hay \(month)",
        en: "“\(date.text)” (row \(date.row)) is \(day) or \(month)")
    }
    return Rule.monthFirst.finding(
      at: first.location,
      Wording(
        vi: "Cột “\(heading)” có ngày ghi tháng trước, nên cả cột không chắc đúng",
        en: "The column “\(heading)” has a date with the month first, so the whole column is in doubt"),
      required: Wording(
        vi: "Ngày trước, tháng sau, như 05/9/2026", en: "The day first, then the month, as 05/9/2026"),
      found: Wording(
        vi: named.map(\.vi).joined(separator: "; "), en: named.map(\.en).joined(separator: "; ")),
      help: dates.isMixed ? .eachDate : .wholeColumn)
  }
}

extension Wording {
  fileprivate static let wholeColumn = Wording(
    vi:
      "Trong Excel, chọn cả cột, đặt định dạng ngày dd/mm/yyyy rồi lưu lại thành CSV UTF-8; hoặc đổi chỗ ngày và tháng ở từng ô "
      + "vừa nêu",
    en:
      "In the spreadsheet give the whole column the format dd/mm/yyyy and save it as CSV UTF-8 again; or swap day and month in "
      + "each of these cells")
  fileprivate static let eachDate = Wording(
    vi:
      "Cột có cả ngày ghi ngày trước lẫn ngày ghi tháng trước: đối chiếu từng ngày với văn bản gốc rồi ghi lại, như 2026-09-15",
    en: "The column has dates of both orders: hold each against its document and write it anew, as 2026-09-15")
}

import Diagnostics
import Vietnamese

extension Rule {
  static let ambiguousNumber = Rule(
    id: "figures/ambiguous-number",
    title: Wording(
      vi: "Số trong bảng chỉ có một cách đọc", en: "A number in a table has one reading"),
    reason: Wording(
      vi:
        "Excel tiếng Anh ghi một nghìn là “1,000”, ở Việt Nam “1,000” là một; đọc nhầm thì số liệu mất ba chữ số 0 mà không có "
        + "cảnh báo.",
      en:
        "An English spreadsheet writes a thousand as “1,000”, which is one in Vietnam; taken wrong, three zeros are lost."
    ),
    breaks: [
      .draft(.activities, work.with([\.participants: "↓1,000"])),
      .draft(.activities, work.with([\.participants: "↓1,200"])),
      .draft(.fees, .row("mot", [\.collected: "↓540,000", \.kept: 378_000, \.paidUp: 162_000])),
    ],
    keeps: [
      .draft(.activities, work.with([\.participants: "1.000"])),
      .draft(.activities, work.with([\.participants: "1 000"])),
      .draft(.activities, work.with([\.participants: "11,0"])),
      .draft(.activities, work.with([\.participants: "1,234,567"])),
      .draft(.fees, .row("mot", [\.collected: "540.000 đ", \.kept: 378_000, \.paidUp: 162_000])),
    ])

  private static let work = ExampleRow<ActivityColumns>.row([\.group: "Phong trào", \.title: "Một"])
}

extension Diagnostic {
  static func ambiguousNumber(_ text: String, _ numbers: TwoNumbers, at place: CellPlace) -> Diagnostic {
    let thousands = VietnameseNumber.format(numbers.thousands)
    return Rule.ambiguousNumber.finding(
      at: place.location,
      Wording(vi: "Số ở \(place.name.vi) có hai cách đọc", en: "The number in \(place.name.en) has two readings"),
      required: place.column.type.wording,
      found: Wording(
        vi: "“\(VisibleText.quoted(text))”: \(thousands) nếu ghi kiểu Anh, \(numbers.decimal) nếu ghi kiểu Việt Nam",
        en: "“\(VisibleText.quoted(text))”: \(thousands) as the English write, \(numbers.decimal) as Vietnamese do"),
      help: Wording(
        vi:
          "Ghi “\(thousands)” hoặc “\(numbers.decimal)”; nhiều ô như vậy thì trong Excel bỏ dấu phân cách hàng nghìn của cột rồi "
          + "lưu lại thành CSV UTF-8",
        en:
          "Write “\(thousands)” or “\(numbers.decimal)”; where many cells are so, take the separator of thousands off the column "
          + "in the spreadsheet and save it as CSV UTF-8 again"))
  }
}

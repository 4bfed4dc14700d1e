import Text
import Vietnamese

/// The day that somebody most likely meant who wrote a date in a form that is not read: it is offered, never taken.
enum DateOffer {
  /// A day out of the last hundred years or the coming ones; nil where the text tells none.
  static func of(_ text: String) -> CalendarDate? {
    let plain = CellText.plain(text).folded
    return serial(plain) ?? written(withoutTime(plain))
  }

  /// A day as spreadsheets count them: 1 is the first of January 1900, and 1900 passes for a leap year.
  private static func serial(_ text: String) -> CalendarDate? {
    // 20000 is a day of 1954, 80000 one of 2119.
    guard let days = Int(text), (20_000..<80_000).contains(days), text.utf8.count == 5 else { return nil }
    var rest = days - 36_526
    var year = 2000
    while rest < 0 {
      year -= 1
      rest += length(of: year)
    }
    while rest >= length(of: year) {
      rest -= length(of: year)
      year += 1
    }
    for month in 1...12 {
      for day in 1...31 {
        guard let date = CalendarDate(year: year, month: month, day: day) else { break }
        if rest == 0 { return date }
        rest -= 1
      }
    }
    return nil
  }

  private static func length(of year: Int) -> Int {
    CalendarDate(year: year, month: 2, day: 29) == nil ? 365 : 366
  }

  /// The date before a time of the day: `2026-09-05 21:00`, `5/9/2026 0:00:00`.
  private static func withoutTime(_ text: String) -> String {
    let parts = text.split(whereSeparator: { $0 == " " || $0 == "t" })
    guard parts.count >= 2, parts.last?.contains(":") == true, parts.first?.first?.isNumber == true else { return text }
    return String(parts[0])
  }

  /// Three numbers, the day or a year of four digits first, or English and Vietnamese words for the month between them.
  private static func written(_ text: String) -> CalendarDate? {
    let words = text.split(whereSeparator: { " ./-,".contains($0) }).filter { !["ngay", "thang", "nam"].contains($0) }
    guard words.count == 3 else { return nil }
    if words[0].count == 4 { return date(year: words[0], month: words[1], day: words[2]) }
    if number(words[0]) == nil { return date(year: words[2], month: words[0], day: words[1]) }
    return date(year: words[2], month: words[1], day: words[0])
  }

  private static func date(year: Substring, month: Substring, day: Substring) -> CalendarDate? {
    guard let day = number(day), let written = number(year), year.count == 4 || year.count == 2 else { return nil }
    let english = months.firstIndex { month.count >= 3 && month.hasPrefix($0) }.map { $0 + 1 }
    guard let month = number(month) ?? english else { return nil }
    return CalendarDate(year: year.count == 2 ? 2000 + written : written, month: month, day: day)
  }

  private static func number(_ text: Substring) -> Int? {
    text.utf8.allSatisfy { (0x30...0x39).contains($0) } && text.utf8.count <= 4 ? Int(text) : nil
  }

  private static let months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
}

import Figures
import Vietnamese

/// From the beginning of a year up to the day to which its figures count.
struct ReportedPeriod: Hashable {
  private let year: Int
  /// The last day; nil where the whole year is counted.
  private let end: CalendarDate?

  init(_ figures: FigureYear) {
    year = figures.year
    end = figures.asOf.flatMap { $0.year == figures.year && ($0.month, $0.day) != (12, 31) ? $0 : nil }
  }

  /// `năm 2026`, `11 tháng năm 2026`, `từ đầu năm đến ngày 05/12/2026`.
  func name(_ words: FigureWords) -> String {
    guard let end else { return words.text(.periodYear, year: year) }
    guard end.endsMonth else { return words.text(.periodToDay, ["date": end.numeric]) }
    return words.text(.periodMonths, ["number": String(end.month), "year": String(year)])
  }

  /// Whether another year's period ends on the same day.
  func isAsLong(as other: ReportedPeriod) -> Bool {
    end.map { [$0.month, $0.day] } == other.end.map { [$0.month, $0.day] }
  }

  /// What the period of the year before is called beside this one: `năm 2025`, `cùng kỳ năm 2025`, `cả năm 2025`.
  func nameOfEarlier(_ earlier: ReportedPeriod, _ words: FigureWords) -> String {
    if isAsLong(as: earlier) { return words.text(end == nil ? .periodYear : .periodSame, year: earlier.year) }
    return earlier.end == nil ? words.text(.periodWhole, year: earlier.year) : earlier.name(words)
  }

  /// What is to be said where both stand side by side; nil where both are whole years.
  func comparison(with earlier: ReportedPeriod, _ words: FigureWords) -> String? {
    guard isAsLong(as: earlier) else {
      let now = end == nil ? words.text(.periodWhole, year: year) : name(words)
      return words.text(.periodsCompared, ["this": now, "last": nameOfEarlier(earlier, words)])
    }
    return earlier.end.map { words.text(.periodsAlike, ["year": String(earlier.year), "date": $0.numeric]) }
  }
}

extension CalendarDate {
  /// Whether it is the last day of its month.
  fileprivate var endsMonth: Bool { CalendarDate(year: year, month: month, day: day + 1) == nil }
}

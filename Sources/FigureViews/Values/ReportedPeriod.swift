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
  var name: String {
    guard let end else { return "năm\u{A0}\(year)" }
    guard end.endsMonth else { return "từ đầu năm đến ngày\u{A0}\(end.numeric)" }
    return "\(end.month)\u{A0}tháng năm\u{A0}\(year)"
  }

  /// Whether another year's period ends on the same day.
  func isAsLong(as other: ReportedPeriod) -> Bool {
    end.map { [$0.month, $0.day] } == other.end.map { [$0.month, $0.day] }
  }

  /// What the period of the year before is called beside this one: `năm 2025`, `cùng kỳ năm 2025`, `cả năm 2025`.
  func nameOfEarlier(_ earlier: ReportedPeriod) -> String {
    if isAsLong(as: earlier) { return (end == nil ? "" : "cùng kỳ ") + "năm\u{A0}\(earlier.year)" }
    return earlier.end == nil ? "cả năm\u{A0}\(earlier.year)" : earlier.name
  }

  /// What is to be said where both stand side by side; nil where both are whole years.
  func comparison(with earlier: ReportedPeriod) -> String? {
    guard isAsLong(as: earlier) else {
      let now = end == nil ? "cả năm\u{A0}\(year)" : name
      return "So sánh số liệu \(now) với số liệu \(nameOfEarlier(earlier))"
    }
    return earlier.end.map { "Số liệu năm\u{A0}\(earlier.year) tính cùng kỳ, đến ngày\u{A0}\($0.numeric)" }
  }
}

extension CalendarDate {
  /// Whether it is the last day of its month.
  fileprivate var endsMonth: Bool { CalendarDate(year: year, month: month, day: day + 1) == nil }
}

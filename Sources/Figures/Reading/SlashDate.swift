import Vietnamese

/// A date of two numbers and a year apart by slashes, of which it is not said whether the day or the month comes first.
struct SlashDate {
  /// As Vietnamese write it.
  let dayFirst: CalendarDate?
  /// As English spreadsheets save it.
  let monthFirst: CalendarDate?

  /// Nil for any other text.
  init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[2].utf8.count == 4, parts[0].utf8.count <= 2, parts[1].utf8.count <= 2,
      parts.allSatisfy({ !$0.isEmpty && $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let first = Int(parts[0]), let second = Int(parts[1]), let year = Int(parts[2])
    else { return nil }
    dayFirst = CalendarDate(year: year, month: second, day: first)
    monthFirst = CalendarDate(year: year, month: first, day: second)
  }

  /// Whether the two readings are different days.
  var isDoubtful: Bool { dayFirst != nil && monthFirst != nil && dayFirst != monthFirst }
}

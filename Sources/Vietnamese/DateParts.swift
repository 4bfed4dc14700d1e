/// Day, month and year as a mistyped date holds them.
struct DateParts {
  private let year: Int
  private let month: Int
  /// The day as it is written, whether the month has it or not.
  let writtenDay: Int
  let isYearFirst: Bool
  let isMonthFirst: Bool
  let isShortYear: Bool
  let isRunTogether: Bool
  let hasWords: Bool

  /// Nil where the tokens are not three numbers, or two and the name of a month, beside words that dates are written with.
  init?(_ tokens: DateTokens) {
    let words = tokens.all.filter { $0.first?.isNumber == false }
    let months = words.compactMap { Self.months[String($0)] }
    guard words.allSatisfy({ Self.months[String($0)] != nil || Self.fillers.contains(String($0)) }), months.count <= 1
    else { return nil }
    var numbers = tokens.all.filter { $0.first?.isNumber == true }
    isRunTogether = numbers.count == 1 && numbers[0].count == 8 && months.isEmpty
    if isRunTogether { numbers = Self.cut(numbers[0]) }
    hasWords = !words.isEmpty
    guard numbers.count == (months.isEmpty ? 3 : 2), let first = numbers.first, let last = numbers.last else {
      return nil
    }
    isYearFirst = first.count == 4
    guard isYearFirst != (last.count == 4) || last.count == 2, numbers.allSatisfy({ $0.count <= 4 }) else { return nil }
    var values = numbers.compactMap { Int($0) }
    if let month = months.first { values.insert(month, at: 1) }
    guard values.count == 3 else { return nil }
    if isYearFirst { values.reverse() }
    isShortYear = !isYearFirst && last.count == 2
    isMonthFirst = values[1] > 12 && (1...12).contains(values[0]) && months.isEmpty
    writtenDay = isMonthFirst ? values[1] : values[0]
    month = isMonthFirst ? values[0] : values[1]
    year = isShortYear ? 2000 + values[2] : values[2]
  }

  /// The day; where the month has no such day its last one, and then true beside it. Nil where that is no day of any month.
  var day: (CalendarDate, isMissed: Bool)? {
    if let date = CalendarDate(year: year, month: month, day: writtenDay) { return (date, false) }
    guard (29...31).contains(writtenDay) else { return nil }
    return [30, 29, 28].lazy.filter { $0 < writtenDay }.compactMap { CalendarDate(year: year, month: month, day: $0) }
      .first
      .map { ($0, true) }
  }

  /// Eight digits as year, month and day, or as day, month and year, whichever has a year of these centuries.
  private static func cut(_ digits: Substring) -> [Substring] {
    let isYearFirst = digits.hasPrefix("19") || digits.hasPrefix("20")
    let (first, second) = isYearFirst ? (4, 6) : (2, 4)
    return [digits.prefix(first), digits.prefix(second).dropFirst(first), digits.dropFirst(second)]
  }

  /// The names of the months in English and Vietnamese, folded; `tháng 9` is a word and a number.
  private static let months: [String: Int] = {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    var months = ["sept": 9]
    for (index, name) in names.enumerated() {
      months[name] = index + 1
      months[String(name.prefix(3))] = index + 1
    }
    return months
  }()

  /// What dates are written with beside their numbers, folded.
  private static let fillers: Set<String> = [
    "ngay", "thang", "thg", "th", "t", "nam", "hom", "of", "the", "st", "nd", "rd",
    "thu", "hai", "ba", "tu", "sau", "bay", "chu", "nhat", "cn",
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "wed", "fri", "sat",
    "sun",
  ]
}

import Vietnamese

/// The day that a printed file carries as its date of making, instead of the clock's.
struct PrintDay: Hashable {
  let year: Int
  let month: Int
  let day: Int

  init(year: Int, month: Int, day: Int) {
    self.year = year
    self.month = month
    self.day = day
  }

  init(_ date: CalendarDate) {
    self.init(year: date.year, month: date.month, day: date.day)
  }

  /// `2026-12-05`.
  var iso: String { CalendarDate(year: year, month: month, day: day)?.iso ?? "1970-01-01" }

  /// Seconds from 1970-01-01 to this day's start, UTC. Years begin in March here, so that a leap day ends one.
  var secondsSince1970: Int {
    let shifted = month > 2 ? year : year - 1
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let days = 365 * shifted + shifted / 4 - shifted / 100 + shifted / 400 + dayOfYear - 719_468
    return days * 86_400
  }
}

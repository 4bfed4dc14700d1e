/// The day that a text seems to mean which is written in none of the forms that are read, and what keeps it from being read.
package struct MistypedDate: Sendable, Hashable {
  package enum Cause: Sendable, Hashable {
    /// A time of day or a time zone stands beside the day.
    case time
    /// The month stands before the day, as in `9/26/2026`.
    case monthFirst
    /// The month has no such day. `date` is then its last one.
    case noSuchDay(written: Int)
    /// The year has two digits.
    case shortYear
    /// The month is a word, or words stand around the numbers.
    case words
    /// Full stops or spaces instead of slashes or hyphens.
    case separators
    /// Day, month and year as in `26-09-2026` or `2026/09/26`: the order of one form with the sign of the other.
    case mixedForms
    /// A month or day of one digit in the form of ISO 8601.
    case missingZero
    /// Eight digits without anything between them.
    case runTogether
    /// Digits that are not those of ASCII.
    case digits
  }

  package let cause: Cause
  package let date: CalendarDate
  /// The day in the form of the two that is nearer to what was written.
  package let corrected: String

  /// Nil for a text that seems to mean no day, and for one that is read as it is.
  package init?(_ text: String) {
    guard CalendarDate(text) == nil, text.utf8.count <= Self.longest else { return nil }
    let plain = DateTokens.withASCIIDigits(text)
    let (rest, hasTime) = DateTokens.withoutTime(plain)
    guard let parts = DateParts(DateTokens(rest)), let (date, missed) = parts.day else { return nil }
    self.date = date
    corrected = parts.isYearFirst ? date.iso : date.numeric
    cause = missed ? .noSuchDay(written: parts.writtenDay) : hasTime ? .time : Self.cause(of: text, plain, parts)
  }

  /// Longer texts are no dates.
  private static let longest = 80

  private static func cause(of text: String, _ plain: String, _ parts: DateParts) -> Cause {
    if parts.isMonthFirst { return .monthFirst }
    if parts.isShortYear { return .shortYear }
    if plain.utf8.count != text.utf8.count { return .digits }
    if parts.hasWords { return .words }
    if parts.isRunTogether { return .runTogether }
    if plain.utf8.contains(UInt8(ascii: ".")) || plain.utf8.contains(UInt8(ascii: " ")) { return .separators }
    if parts.isYearFirst, plain.utf8.contains(UInt8(ascii: "-")) { return .missingZero }
    return .mixedForms
  }
}

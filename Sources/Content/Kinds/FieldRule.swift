import Diagnostics
import Input
import Vietnamese

/// What two keys of a kind must keep between each other.
enum FieldRule: Sendable, Hashable {
  /// The first day is not before the second.
  case notBefore(String, String)
  /// The first number is not above the second.
  case atMost(String, String)

  /// The keys that it is about, the one at fault first.
  var keys: [String] {
    switch self {
    case .notBefore(let last, let first): [last, first]
    case .atMost(let part, let whole): [part, whole]
    }
  }

  /// Reports where a page does not keep it. A key that is absent breaks no rule.
  func check(_ values: FieldValues, date: CalendarDate?, _ reader: inout FieldReader) {
    switch self {
    case .notBefore(let last, let first):
      guard let end = Self.day(last, values, date), let start = Self.day(first, values, date), end < start else {
        return
      }
      reader.report(.datesOutOfOrder((last, end), before: (first, start), at: reader.location(of: last)))
    case .atMost(let part, let whole):
      guard case .whole(let number)? = values[part], case .whole(let bound)? = values[whole], number > bound else {
        return
      }
      reader.report(.overAtMost((part, number), (whole, bound), at: reader.location(of: part)))
    }
  }

  private static func day(_ key: String, _ values: FieldValues, _ date: CalendarDate?) -> CalendarDate? {
    if key == PageFields.date.field.name { return date }
    return if case .date(let day)? = values[key] { day } else { nil }
  }
}

import ArgumentParser
import Diagnostics
import Foundation
import Vietnamese

/// The day of the build.
struct DateOptions: ParsableArguments {
  @Option(
    help: .init(
      localized(
        Wording(
          vi: "Ngày tạo trang (2026-12-05 hoặc 5/12/2026); mặc định theo SOURCE_DATE_EPOCH, rồi đến hôm nay.",
          en: "The day of the build (2026-12-05 or 5/12/2026); else SOURCE_DATE_EPOCH, else today.")),
      valueName: localized(Wording(vi: "ngày", en: "date"))))
  var date: CalendarDate?

  /// The day that was asked for, else the one that `SOURCE_DATE_EPOCH` names, else today.
  /// - Throws: `CommandError` with code 64 where `SOURCE_DATE_EPOCH` is no number of seconds.
  func buildDate() throws -> CalendarDate {
    if let date { return date }
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else { return .today() }
    if let seconds = Int64(text), let day = CalendarDate(secondsSince1970: seconds) { return day }
    throw CommandError(
      code: .usage,
      message: localized(
        Wording(
          vi: "SOURCE_DATE_EPOCH phải là số giây tính từ 1970, không phải “\(text)”",
          en: "SOURCE_DATE_EPOCH takes seconds since 1970, not “\(text)”")))
  }
}

extension CalendarDate: ExpressibleByArgument {
  /// A day as ISO writes it or as `d/m/yyyy`.
  public init?(argument: String) {
    self.init(argument)
  }
}

extension CalendarDate {
  /// The day in Greenwich that lies this many seconds after the beginning of 1970; nil outside of the years 1 to 9999.
  fileprivate init?(secondsSince1970 seconds: Int64) {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    self.init(calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: TimeInterval(seconds))))
  }

  /// The day on this machine's clock and in its time zone.
  fileprivate static func today() -> CalendarDate {
    let parts = Calendar(identifier: .gregorian).dateComponents([.year, .month, .day], from: Date())
    guard let day = CalendarDate(parts) else { preconditionFailure("The clock shows no day of the calendar") }
    return day
  }

  private init?(_ parts: DateComponents) {
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    self.init(year: year, month: month, day: day)
  }
}

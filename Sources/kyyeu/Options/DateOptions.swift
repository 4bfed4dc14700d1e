import ArgumentParser
import Content
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

  /// The day that was asked for, else the one that `SOURCE_DATE_EPOCH` names, else today; the latter two in the site's time zone.
  /// - Throws: `CommandError` with code 64 where `SOURCE_DATE_EPOCH` is no number of seconds.
  func buildDate(root: RootOptions) throws -> CalendarDate {
    if let date { return date }
    let zone = SiteTimeZone.ofSite(root: root.path)
    guard let text = ProcessInfo.processInfo.environment["SOURCE_DATE_EPOCH"] else {
      guard let today = zone.day(secondsSince1970: Date().timeIntervalSince1970) else {
        preconditionFailure("The clock shows no day of the calendar")
      }
      return today
    }
    if let seconds = Int64(text), let day = zone.day(secondsSince1970: Double(seconds)) { return day }
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

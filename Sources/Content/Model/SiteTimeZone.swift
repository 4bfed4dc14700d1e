import Diagnostics
import Foundation
import Input
import Vietnamese

/// The time zone by which a site tells which day it is: `timezone` of `site.yaml`, else that of Việt Nam, and never the machine's.
package struct SiteTimeZone: Sendable, Hashable {
  private let zone: TimeZone

  /// Nil where the database of time zones has no such name.
  init?(_ name: String) {
    // Foundation takes abbreviations too, which mean different zones in different places.
    guard name == "UTC" || name.contains("/"), let zone = TimeZone(identifier: name) else { return nil }
    self.zone = zone
  }

  private init(_ zone: TimeZone) {
    self.zone = zone
  }

  /// Seven hours ahead of Greenwich the whole year, with or without a database.
  package static let standard = SiteTimeZone(
    TimeZone(identifier: "Asia/Ho_Chi_Minh") ?? TimeZone(secondsFromGMT: 7 * 3600) ?? .gmt)

  /// The day on which the moment falls that lies so many seconds after the beginning of 1970 in Greenwich; nil outside of the years 1
  /// to 9999.
  package func day(secondsSince1970 seconds: Double) -> CalendarDate? {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let parts = calendar.dateComponents([.year, .month, .day], from: Date(timeIntervalSince1970: seconds))
    guard let year = parts.year, let month = parts.month, let day = parts.day else { return nil }
    return CalendarDate(year: year, month: month, day: day)
  }

  /// How far its midnight of a day is ahead of Greenwich, as RFC 3339 writes it: `+07:00`.
  package func offset(on day: CalendarDate) -> String {
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = zone
    let midnight = calendar.date(from: DateComponents(year: day.year, month: day.month, day: day.day))
    let minutes = zone.secondsFromGMT(for: midnight ?? Date(timeIntervalSince1970: 0)) / 60
    let (hours, rest) = (abs(minutes) / 60, abs(minutes) % 60)
    return "\(minutes < 0 ? "-" : "+")\(hours < 10 ? "0" : "")\(hours):\(rest < 10 ? "0" : "")\(rest)"
  }

  /// Whether somebody who writes this means the time of Việt Nam, which the database lists under one city alone.
  static func isOfVietNam(_ written: String) -> Bool {
    let text = String(written.folded.filter { $0.isLetter || $0.isNumber || "+:".contains($0) })
    return ["hanoi", "saigon", "hochiminh", "vietnam", "danang", "hue"].contains { text.contains($0) }
      || ["ict", "gmt+7", "gmt+07", "gmt+07:00", "utc+7", "utc+07", "utc+07:00", "+7", "+07", "+07:00"].contains(text)
  }

  /// The names of the database.
  static var names: [String] { TimeZone.knownTimeZoneIdentifiers }
}

extension FieldKey where Value == SiteTimeZone {
  /// The name of a time zone.
  static func timeZone(_ name: String, _ doc: Wording) -> FieldKey {
    FieldKey(name, .text, sample: "Asia/Ho_Chi_Minh", doc) { field, node, reader in
      guard let text = reader.text(field, node) else { return nil }
      if let zone = SiteTimeZone(text) { return zone }
      reader.report(.unknownTimeZone(text, of: name, at: reader.location(of: node)))
      return nil
    }
  }
}

extension Diagnostic {
  fileprivate static func unknownTimeZone(_ written: String, of key: String, at location: Location) -> Diagnostic {
    let nearest =
      SiteTimeZone.isOfVietNam(written) ? "Asia/Ho_Chi_Minh" : NearestName.of(written, among: SiteTimeZone.names)
    return Rule.unknownValue.finding(
      at: location,
      Wording(vi: "“\(key)” không nhận giá trị “\(written)”", en: "“\(key)” does not take the value “\(written)”"),
      required: Wording(
        vi: "Tên một múi giờ, như Asia/Ho_Chi_Minh", en: "The name of a time zone, as Asia/Ho_Chi_Minh"),
      help: nearest.map { Wording(vi: "Đổi “\(written)” thành “\($0)”", en: "Change “\(written)” to “\($0)”") }
        ?? Wording(
          vi: "Xóa dòng này để dùng giờ Việt Nam, hoặc ghi tên múi giờ của nơi khác",
          en: "Delete this line for the time of Việt Nam, or name the zone of another place"))
  }
}

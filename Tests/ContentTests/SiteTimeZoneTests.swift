import Content
import Diagnostics
import TestSupport
import Testing
import Vietnamese

@Suite("The time zone of a site")
struct SiteTimeZoneTests {
  /// 2026-11-26T18:00Z.
  private static let evening = 1_795_716_000.0

  @Test(
    "decides on the day, Việt Nam's where none is named",
    arguments: [("", "2026-11-27"), ("timezone: Europe/Paris\n", "2026-11-26"), ("timezone: Khong/Co\n", "2026-11-27")])
  func day(line: String, day: String) throws {
    let site = try TemporarySite(["content/site.yaml": "name: A\n" + line])
    #expect(SiteTimeZone.ofSite(root: site.root).day(secondsSince1970: Self.evening)?.iso == day)
  }

  @Test("is that of Việt Nam where there are no settings that can be read", arguments: ["name: [\n", "\u{0}", ""])
  func unreadable(text: String) throws {
    let site = try TemporarySite(["content/site.yaml": text])
    #expect(SiteTimeZone.ofSite(root: site.root) == .standard)
    #expect(SiteTimeZone.ofSite(root: "/khong/co") == .standard)
  }

  @Test(
    "tells how far its midnight is ahead of Greenwich",
    arguments: [
      ("Asia/Ho_Chi_Minh", "2026-07-01", "+07:00"), ("America/New_York", "2026-07-01", "-04:00"),
      ("Asia/Kolkata", "2026-01-01", "+05:30"),
    ])
  func offset(name: String, day: String, offset: String) throws {
    let site = try TemporarySite(["content/site.yaml": "name: A\ntimezone: \(name)\n"])
    let day = try #require(CalendarDate(day))
    #expect(SiteTimeZone.ofSite(root: site.root).offset(on: day) == offset)
  }

  @Test(
    "of a wrong name is a finding",
    arguments: [
      ("Asia/Hanoi", "Đổi “Asia/Hanoi” thành “Asia/Ho_Chi_Minh”"),
      ("GMT+7", "Đổi “GMT+7” thành “Asia/Ho_Chi_Minh”"),
      ("Europe/Pariss", "Đổi “Europe/Pariss” thành “Europe/Paris”"),
      ("mùa hè", "Xóa dòng này để dùng giờ Việt Nam, hoặc ghi tên múi giờ của nơi khác"),
    ])
  func wrong(name: String, help: String) throws {
    let findings = try TemporarySite(["content/site.yaml": "name: A\ntimezone: \(name)\n"]).load().diagnostics
    #expect(
      findings.map(\.line) == [
        "content/site.yaml:2:11 content/unknown-value: “timezone” không nhận giá trị “\(name)”"
      ])
    #expect(findings.map(\.help.vi) == [help])
  }
}

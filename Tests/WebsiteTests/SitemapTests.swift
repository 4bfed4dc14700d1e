import TestSupport
import Testing
import Vietnamese

@testable import Website

@Suite("The sitemap")
struct SitemapTests {
  private static func entries(_ count: Int) -> [Sitemap.Entry] {
    (0..<count).map {
      Sitemap.Entry(url: "https://a.vn/\($0)/", changed: CalendarDate(year: 2026, month: 1, day: $0 % 28 + 1))
    }
  }

  private static func absolute(_ address: String) -> String { "https://a.vn" + address }

  @Test("is one file as long as one may hold it")
  func single() {
    let files = Sitemap.files(Self.entries(4), limit: 4, absolute: Self.absolute)
    #expect(files.map(\.address) == ["/sitemap.xml"])
    #expect(files.map(\.isIndex) == [false])
  }

  @Test("is an index over its parts where one file may not hold it, each page in one part")
  func split() {
    let files = Sitemap.files(Self.entries(9), limit: 4, absolute: Self.absolute)
    #expect(files.map(\.address) == ["/sitemap.xml", "/sitemap-1.xml", "/sitemap-2.xml", "/sitemap-3.xml"])
    #expect(files[0].entries.map(\.url) == (1...3).map { "https://a.vn/sitemap-\($0).xml" })
    #expect(files[0].entries[0].changed?.iso == "2026-01-04")
    #expect(files.dropFirst().flatMap(\.entries).map(\.url) == Self.entries(9).map(\.url))
  }

  @Test("holds what the protocol allows in one file: 50,000 pages")
  func limit() {
    #expect(Sitemap.files(Self.entries(50_000), absolute: Self.absolute).count == 1)
    #expect(Sitemap.files(Self.entries(50_001), absolute: Self.absolute).count == 3)
  }

  @Test("is written as the protocol has it")
  func bytes() {
    let file = Sitemap.File(
      address: "/sitemap.xml",
      entries: [
        .init(url: "https://a.vn/?a&b", changed: nil),
        .init(url: "https://a.vn/", changed: CalendarDate(year: 2026, month: 9, day: 5)),
      ], isIndex: false)
    #expect(
      String(decoding: Sitemap.bytes(of: file), as: UTF8.self) == """
        <?xml version="1.0" encoding="utf-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
        <url><loc>https://a.vn/?a&amp;b</loc></url>
        <url><loc>https://a.vn/</loc><lastmod>2026-09-05</lastmod></url>
        </urlset>

        """)
    #expect(WellFormed.fault(Sitemap.bytes(of: file)) == nil)
  }

  @Test("would be found broken if it were: the check has a negative control")
  func control() {
    #expect(WellFormed.fault(Array("<urlset><url></urlset>".utf8)) != nil)
    #expect(WellFormed.fault(Array("<a>&b</a>".utf8)) != nil)
  }
}

import TestSupport
import Testing

@testable import Website

@Suite("The place of the tone marks")
struct ToneTests {
  private static func site(_ setting: String) throws -> TestSite {
    try TestSite(
      [
        "content/site.yaml": "name: Đảng uỷ\n\(setting)",
        "content/tin/khoa.md": "---\ntitle: Hóa và hoá\ndate: 2026-09-01\n---\n",
      ], baseURL: "https://a.vn/")
  }

  private static func page(_ setting: String) throws -> String {
    try site(setting).text("tin/khoa/index.html")
  }

  @Test("stays as written where the settings say nothing")
  func asWritten() throws {
    let page = try Self.page("")
    #expect(page.contains("<h1>Hóa và hoá</h1>") && page.contains("Đảng uỷ"))
  }

  @Test("is the same on the whole page where the settings name one, data for search engines included")
  func oneStyle() throws {
    let page = try Self.page("tone_style: old\n")
    #expect(page.contains("<h1>Hóa và hóa</h1>") && page.contains(#""headline":"Hóa và hóa""#))
    #expect(page.contains("Đảng ủy") && !page.contains("uỷ"))
    #expect(try Self.site("tone_style: old\n").text("feed.xml").contains("<title>Hóa và hóa</title>"))
    #expect(try Self.page("tone_style: new\n").contains("<h1>Hoá và hoá</h1>"))
  }
}

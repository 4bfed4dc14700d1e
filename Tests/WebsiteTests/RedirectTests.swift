import TestSupport
import Testing

@testable import Website

@Suite("Former addresses")
struct RedirectTests {
  @Test("lead on to the present one, and tell search engines its full address")
  func redirect() throws {
    let site = try TestSite(
      ["content/a.md": "---\ntitle: Trang A\naliases: [/cu/, /cu/hon/]\n---\n"], baseURL: "https://a.vn/khoa/")
    let page = try site.text("cu/hon/index.html")
    #expect(page.contains(#"<meta http-equiv="refresh" content="0; url=/khoa/a/"/>"#))
    #expect(page.contains(#"<link rel="canonical" href="https://a.vn/khoa/a/"/>"#))
    #expect(page.contains(#"<a href="/khoa/a/">Trang A</a>"#))
    #expect(site.paths.contains("cu/index.html"))
    #expect(!(try site.text("sitemap.xml")).contains("/cu/"))
  }
}

import TestSupport
import Testing

@testable import Website

@Suite("Tags")
struct TagTests {
  @Test("have a page each, newest entry first, and one page of all in the order of the alphabet")
  func pages() throws {
    let site = try TestSite([
      "content/a.md": "---\ntitle: A\ndate: 2026-01-01\ntags: [Đoàn, dân vận]\n---\n",
      "content/b.md": "---\ntitle: B\ndate: 2026-02-01\ntags: [đoàn]\n---\n",
    ])
    let all = try site.text("chuyen-muc/index.html")
    #expect(
      all.contains(
        #"<ul class="tags"><li><a href="/chuyen-muc/dan-van/">dân vận</a> 1</li>"#
          + #"<li><a href="/chuyen-muc/doan/">Đoàn</a> 2</li></ul>"#))
    let tag = try site.text("chuyen-muc/doan/index.html")
    #expect(tag.contains("<h1>Đoàn</h1>"))
    #expect(tag.contains(#"<p class="tag">Đoàn</p>"#))
    let newer = try #require(tag.range(of: #"<a href="/b/">B</a>"#))
    let older = try #require(tag.range(of: #"<a href="/a/">A</a>"#))
    #expect(newer.lowerBound < older.lowerBound)
    #expect(
      tag.contains(
        #"<ol><li><a href="/">Trang đầu</a></li><li><a href="/chuyen-muc/">Chuyên mục</a></li><li>Đoàn</li></ol>"#))
  }

  @Test("of a site that uses none have no page at all")
  func none() throws {
    #expect(!(try TestSite([:])).paths.contains { $0.hasPrefix("chuyen-muc") })
  }
}

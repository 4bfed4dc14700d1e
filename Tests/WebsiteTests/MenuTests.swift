import Diagnostics
import TestSupport
import Testing

@testable import Website

@Suite("The main menu")
struct MenuTests {
  @Test("is made of the sections of the site and those in them, where the settings have none")
  func sections() throws {
    let site = try TestSite([
      "content/to-chuc/index.md": "---\ntitle: Tổ chức\n---\n",
      "content/to-chuc/chi-bo/a.md": "---\ntitle: Chi bộ A\nkind: page\n---\n",
      "content/tin/a.md": "---\ntitle: A\n---\n", "content/trang.md": "---\ntitle: Trang\n---\n",
    ])
    let page = try site.text("to-chuc/chi-bo/index.html")
    #expect(
      page.contains(
        #"<li class="open"><a href="/to-chuc/">Tổ chức</a><ul><li class="current"><a href="/to-chuc/chi-bo/">Chi bộ</a></li></ul></li>"#
      ))
    #expect(page.contains(#"<li><a href="/tin/">Tin</a></li>"#))
    #expect(!page.contains(#"<li><a href="/trang/">"#))
    #expect(try site.text("to-chuc/index.html").contains(#"<li class="current"><a href="/to-chuc/">Tổ chức</a>"#))
  }

  @Test("is as the settings have it, with the base path before every address of the site")
  func settings() throws {
    let site = try TestSite(
      [
        "content/site.yaml": """
        name: Khoa
        menu:
          - page: to-chuc/index.md
          - title: Thẻ
            url: /chuyen-muc/?x=1#main
          - title: Trường
            url: https://truong.vn/
        """,
        "content/to-chuc/index.md": "---\ntitle: Tổ chức\ntags: [x]\n---\n",
      ], baseURL: "https://a.vn/khoa/")
    #expect(site.diagnostics == [])
    let home = try site.text("index.html")
    #expect(home.contains(#"<a href="/khoa/to-chuc/">Tổ chức</a>"#))
    #expect(home.contains(#"<a href="/khoa/chuyen-muc/?x=1#main">Thẻ</a>"#))
    #expect(home.contains(#"<a href="https://truong.vn/">Trường</a>"#))
  }

  @Test("may not lead to an address where nothing is published")
  func broken() throws {
    let site = try TestSite(["content/site.yaml": "name: Khoa\nmenu:\n  - title: Không\n    url: /khong/\n"])
    #expect(site.diagnostics.map(\.rule) == ["links/broken-page"])
    #expect(site.diagnostics.map(\.message.en) == ["The link “/khong/” leads to no page or file"])
    #expect(site.diagnostics.map(\.location?.file) == ["content/site.yaml"])
  }
}

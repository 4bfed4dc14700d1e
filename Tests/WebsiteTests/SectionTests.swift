import TestSupport
import Testing

@testable import Website

@Suite("Sections and what they list")
struct SectionTests {
  private static func page(_ title: String, _ more: String = "") -> String { "---\ntitle: \(title)\n\(more)---\n" }

  /// The titles that a page lists, in order.
  private static func entries(_ html: String) -> [String] {
    guard let start = html.range(of: #"<ul class="entries">"#) else { return [] }
    let list = html[start.upperBound...].prefix { _ in true }.split(separator: "</ul>", maxSplits: 1)[0]
    return list.split(separator: "<li><a href=\"").dropFirst(list.hasPrefix("\n<li>") ? 1 : 0).compactMap { entry in
      entry.split(separator: "\">", maxSplits: 1).last?.split(separator: "</a>", maxSplits: 1).first.map(String.init)
    }
  }

  @Test("list what stands outside time first, by weight and then by the alphabet, and after it the newest first")
  func order() throws {
    let site = try TestSite([
      "content/muc/index.md": Self.page("Mục"),
      "content/muc/a.md": Self.page("Cũ", "date: 2025-01-01\n"),
      "content/muc/b.md": Self.page("Mới", "date: 2026-09-01\n"),
      "content/muc/c.md": Self.page("Đảng"),
      "content/muc/d.md": Self.page("Dân"),
      "content/muc/e.md": Self.page("Zzz", "weight: -1\n"),
    ])
    #expect(Self.entries(try site.text("muc/index.html")) == ["Zzz", "Dân", "Đảng", "Mới", "Cũ"])
  }

  @Test("show dated pages of folders further down, and those folders themselves")
  func deep() throws {
    let site = try TestSite([
      "content/tin/2025/a.md": Self.page("Năm ngoái", "date: 2025-05-01\n"),
      "content/tin/2026/b.md": Self.page("Năm nay", "date: 2026-05-01\n"),
      "content/tin/2026/c.md": Self.page("Không ngày"),
    ])
    #expect(Self.entries(try site.text("tin/index.html")) == ["2025", "2026", "Năm nay", "Năm ngoái"])
    #expect(Self.entries(try site.text("tin/2026/index.html")) == ["Không ngày", "Năm nay"])
    #expect(Self.entries(try site.text("index.html")) == [])
  }

  @Test("without a page of their own take their title from the words that are spelt like their folder")
  func generatedTitle() throws {
    let site = try TestSite([
      "content/hoat-dong/a.md": Self.page("A", "kind: page\n"), "content/cau-lac-bo/b.md": Self.page("B"),
    ])
    #expect(try site.text("hoat-dong/index.html").contains("<h1>Hoạt động</h1>"))
    #expect(try site.text("cau-lac-bo/index.html").contains("<h1>Cau lac bo</h1>"))
  }

  @Test("take as their own page the one that lies beside their folder under the same name")
  func pageBesideFolder() throws {
    let site = try TestSite([
      "content/chi-bo.md": Self.page("Các chi bộ"), "content/chi-bo/a.md": Self.page("Chi bộ A"),
    ])
    #expect(site.diagnostics == [])
    #expect(Self.entries(try site.text("chi-bo/index.html")) == ["Chi bộ A"])
    #expect(try site.text("chi-bo/a/index.html").contains(#"<li><a href="/chi-bo/">Các chi bộ</a></li>"#))
  }

  @Test("are cut into pages, the text of the section on the first alone")
  func pagination() throws {
    var files = ["content/site.yaml": "name: Khoa\npage_size: 2\n", "content/tin/index.md": Self.page("Tin")]
    for day in 1...5 { files["content/tin/bai-\(day).md"] = Self.page("Bài \(day)", "date: 2026-09-0\(day)\n") }
    let site = try TestSite(files)
    #expect(site.paths.filter { $0.contains("trang-") } == ["tin/trang-2/index.html", "tin/trang-3/index.html"])
    #expect(Self.entries(try site.text("tin/index.html")) == ["Bài 5", "Bài 4"])
    let last = try site.text("tin/trang-3/index.html")
    #expect(Self.entries(last) == ["Bài 1"])
    #expect(last.contains("<h1>Tin – trang 3</h1>"))
    #expect(last.contains(#"<a rel="prev" href="/tin/trang-2/">«</a>"#))
    #expect(!last.contains(#"rel="next""#))
  }

  @Test("lead from one page to the next: by weight and title, then through time")
  func neighbours() throws {
    let site = try TestSite([
      "content/muc/a.md": Self.page("An"), "content/muc/b.md": Self.page("Bình"),
      "content/muc/c.md": Self.page("Cũ", "date: 2025-01-01\n"),
      "content/muc/d.md": Self.page("Mới", "date: 2026-01-01\n"),
    ])
    let middle = try site.text("muc/c/index.html")
    #expect(middle.contains(#"<a rel="prev" href="/muc/b/">Bình</a>"#))
    #expect(middle.contains(#"<a rel="next" href="/muc/d/">Mới</a>"#))
    let first = try site.text("muc/a/index.html")
    #expect(!first.contains(#"rel="prev""#))
    #expect(first.contains(#"<a rel="next" href="/muc/b/">Bình</a>"#))
    #expect(!(try site.text("muc/index.html")).contains(#"rel="next""#))
  }

  @Test("stand on the home page with the newest of their pages")
  func home() throws {
    var files = ["content/tin/index.md": Self.page("Tin", "summary: Tin của khoa\n")]
    for day in 1...7 { files["content/tin/bai-\(day).md"] = Self.page("Bài \(day)", "date: 2026-09-0\(day)\n") }
    let home = try TestSite(files).text("index.html")
    #expect(home.contains(#"<section><h2><a href="/tin/">Tin</a></h2><p>Tin của khoa</p>"#))
    #expect(home.contains("Bài 7") && home.contains("Bài 3") && !home.contains("Bài 2"))
  }
}

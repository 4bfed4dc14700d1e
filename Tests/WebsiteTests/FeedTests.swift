import TestSupport
import Testing
import Vietnamese

@testable import Website

@Suite("Feeds")
struct FeedTests {
  @Test("tell of dated pages, the newest first, with full addresses and the day of the newest as their own")
  func site() throws {
    let site = try TestSite(
      [
        "content/tin-tuc/a.md": "---\ntitle: Tin A & B\ndate: 2026-09-01\nsummary: Một <b>tin</b>\ntags: [Đoàn]\n---\n",
        "content/tin-tuc/b.md": "---\ntitle: Tin cũ\ndate: 2026-08-01\nupdated: 2026-09-03\n---\n",
        "content/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
      ], baseURL: "https://khoa.vn/khoa/")
    #expect(
      try site.text("feed.xml") == """
        <?xml version="1.0" encoding="utf-8"?>
        <feed xmlns="http://www.w3.org/2005/Atom" xml:lang="vi">
        <title>Khoa Ví Dụ</title>
        <id>https://khoa.vn/khoa/feed.xml</id>
        <link rel="self" type="application/atom+xml" href="https://khoa.vn/khoa/feed.xml"/>
        <link rel="alternate" type="text/html" href="https://khoa.vn/khoa/"/>
        <author><name>Khoa Ví Dụ</name></author>
        <updated>2026-09-03T00:00:00+07:00</updated>
        <entry>
        <title>Tin A &amp; B</title>
        <id>https://khoa.vn/khoa/tin-tuc/a/</id>
        <link rel="alternate" type="text/html" href="https://khoa.vn/khoa/tin-tuc/a/"/>
        <published>2026-09-01T00:00:00+07:00</published>
        <updated>2026-09-01T00:00:00+07:00</updated>
        <category term="Đoàn"/>
        <summary>Một &lt;b&gt;tin&lt;/b&gt;</summary>
        </entry>
        <entry>
        <title>Tin cũ</title>
        <id>https://khoa.vn/khoa/tin-tuc/b/</id>
        <link rel="alternate" type="text/html" href="https://khoa.vn/khoa/tin-tuc/b/"/>
        <published>2026-08-01T00:00:00+07:00</published>
        <updated>2026-09-03T00:00:00+07:00</updated>
        </entry>
        </feed>

        """)
    let section = try site.rendered("tin-tuc/feed.xml").bytes
    #expect(WellFormed.fault(section) == nil)
    #expect(String(decoding: section, as: UTF8.self).contains("<title>Tin tức – Khoa Ví Dụ</title>"))
  }

  @Test("hold the newest twenty, however many pages there are")
  func limit() throws {
    var files: [String: String] = [:]
    for day in 1...28 { files["content/tin/\(day).md"] = "---\ntitle: Bài \(day)\ndate: 2026-02-\(day)\n---\n" }
    for (path, text) in files {
      files[path] = text.replacing("2026-02-", with: text.contains(/02-\d\n/) ? "2026-02-0" : "2026-02-")
    }
    let feed = try TestSite(files, baseURL: "https://a.vn/").text("feed.xml")
    #expect(feed.split(separator: "<entry>").count == 21)
    #expect(feed.contains("Bài 28") && feed.contains("Bài 9<") && !feed.contains("Bài 8<"))
  }

  @Test("are named in the heads of the pages they cover, and of no others")
  func links() throws {
    let site = try TestSite(
      [
        "content/tin/a.md": "---\ntitle: A\ndate: 2026-09-01\n---\n",
        "content/khac/b.md": "---\ntitle: B\n---\n",
      ], baseURL: "https://a.vn/")
    let link =
      #"<link rel="alternate" type="application/atom+xml" title="Tin – Khoa Ví Dụ" href="https://a.vn/tin/feed.xml"/>"#
    #expect(try site.text("tin/a/index.html").contains(link))
    #expect(!(try site.text("khac/b/index.html").contains(link)))
    #expect(try site.text("khac/b/index.html").contains(#"href="https://a.vn/feed.xml"/>"#))
  }
}

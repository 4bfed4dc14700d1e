import Diagnostics
import TestSupport
import Testing

@testable import Website

@Suite("The outputs of a site")
struct OutputsTests {
  @Test("are its pages, its sections, its tags and what every site has, sorted by path")
  func paths() throws {
    let site = try TestSite([
      "content/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
      "content/tin-tuc/a.md": "---\ntitle: A\ndate: 2026-09-01\ntags: [Đoàn viên]\naliases: [/cu/a/]\n---\n",
      "content/tin-tuc/anh.txt": "x",
      "content/static/CNAME": "khoa.vn\n",
    ])
    #expect(site.diagnostics == [])
    let (assets, others) = (
      site.paths.filter { $0.hasPrefix("assets/") }, site.paths.filter { !$0.hasPrefix("assets/") }
    )
    #expect(
      others == [
        "404.html", "chuyen-muc/doan-vien/index.html", "chuyen-muc/index.html", "cu/a/index.html",
        "gioi-thieu/index.html", "index.html", "robots.txt", "tin-tuc/a/index.html", "tin-tuc/index.html",
      ])
    #expect(assets.count == 2)
    #expect(site.paths == site.paths.sorted())
  }

  @Test("have the files of content/static/ beside them, and those that a page leads to")
  func files() throws {
    let site = try TestSite(["content/static/CNAME": "khoa.vn\n", "content/tin-tuc/anh.txt": "x", "content/b.txt": "x"])
    let alone = site.files.chosen(linked: [])
    #expect(alone.outputs.map(\.path) == ["CNAME"])
    #expect(alone.omissions.map(\.path) == ["content/b.txt", "content/tin-tuc/anh.txt"])
    #expect(alone.omissions.map(\.reason) == [.unlinked, .unlinked])
    let linked = site.files.chosen(linked: ["/tin-tuc/anh.txt"])
    #expect(linked.outputs.map(\.path) == ["CNAME", "tin-tuc/anh.txt"])
    #expect(linked.omissions.map(\.path) == ["content/b.txt"])
    #expect(linked.diagnostics == [])
  }

  @Test("have a feed of the site and of each section with dated pages, and a sitemap, where base_url is known")
  func withBase() throws {
    let site = try TestSite(
      [
        "content/tin-tuc/a.md": "---\ntitle: A\ndate: 2026-09-01\n---\n",
        "content/to-chuc/b.md": "---\ntitle: B\n---\n",
      ], baseURL: "https://khoa.vn/khoa/dang-bo/")
    let made = site.paths.filter { $0.hasSuffix(".xml") || $0.hasSuffix(".txt") }
    #expect(made == ["feed.xml", "robots.txt", "sitemap.xml", "tin-tuc/feed.xml"])
    #expect(site.notices == [])
    #expect(
      try site.text("robots.txt") == "User-agent: *\nAllow: /\n\nSitemap: https://khoa.vn/khoa/dang-bo/sitemap.xml\n")
  }

  @Test("say what is left out where base_url is not known, and hold none of it")
  func withoutBase() throws {
    let site = try TestSite(["content/tin-tuc/a.md": "---\ntitle: A\ndate: 2026-09-01\n---\n"])
    #expect(
      site.notices.map(\.en) == [
        "No base_url is given, so there is no sitemap.xml, no Atom feed, no canonical link, no Open Graph address and no "
          + "JSON-LD"
      ])
    let page = try site.text("tin-tuc/a/index.html")
    for absent in ["canonical", "og:", "atom+xml", "ld+json"] { #expect(!page.contains(absent), "\(absent)") }
    #expect(try site.text("robots.txt") == "User-agent: *\nAllow: /\n")
  }

  @Test("of an internal edition ask search engines to stay away, and feed none")
  func `internal`() throws {
    let site = try TestSite(
      ["content/tin-tuc/a.md": "---\ntitle: A\ndate: 2026-09-01\naudience: internal\n---\n"],
      baseURL: "https://khoa.vn/", audience: .internal)
    #expect(!site.paths.contains { $0.hasSuffix(".xml") })
    #expect(
      site.notices.map(\.en) == [
        "The internal edition has no sitemap.xml, no Atom feed and no JSON-LD for search engines"
      ])
    #expect(try site.text("robots.txt") == "User-agent: *\nDisallow: /\n")
    #expect(try site.text("tin-tuc/a/index.html").contains(#"<meta name="robots" content="noindex"/>"#))
  }

  @Test("give a home page to a folder of plain pages that has none, and list them there")
  func plainFolder() throws {
    let site = try TestSite(["content/b.md": "---\ntitle: Bờ\n---\n", "content/a.md": "---\ntitle: Ánh\n---\n"])
    let home = try site.text("index.html")
    let first = try #require(home.range(of: "<li><a href=\"/a/\">Ánh</a>"))
    let second = try #require(home.range(of: "<li><a href=\"/b/\">Bờ</a>"))
    #expect(first.lowerBound < second.lowerBound)
  }

  @Test("are the same bytes whenever and however often they are rendered")
  func repeatable() throws {
    let files = ["content/tin-tuc/a.md": "---\ntitle: A\ndate: 2026-09-01\ntags: [x, y]\n---\n\n## B\n"]
    let (first, second) = (try TestSite(files, baseURL: "https://a.vn/"), try TestSite(files, baseURL: "https://a.vn/"))
    #expect(first.paths == second.paths)
    for path in first.paths {
      let bytes = try first.rendered(path).bytes
      #expect(try first.rendered(path).bytes == bytes, "\(path)")
      #expect(try second.rendered(path).bytes == bytes, "\(path)")
    }
  }

  @Test("that two sources ask for are an error which names both, at the file that can be changed")
  func samePath() throws {
    let site = try TestSite([
      "content/a.md": "---\ntitle: A\ntags: [x]\n---\n",
      "content/chuyen-muc/index.md": "---\ntitle: Riêng\n---\n",
      "content/static/robots.txt": "x",
      "content/b.md": "---\ntitle: B\naliases:\n  - /404.html/\n  - /chuyen-muc/x/\n---\n",
    ])
    #expect(
      site.diagnostics.map { [$0.rule, $0.location?.file ?? "", $0.message.en] } == [
        [
          "output/same-path", "content/b.md",
          "The file 404.html of the page for what is not found has the name of a folder that content/b.md needs",
        ],
        [
          "output/same-path", "content/b.md",
          "Two sources make chuyen-muc/x/index.html: content/b.md and the page of the tag “x”",
        ],
        [
          "output/same-path", "content/chuyen-muc/index.md",
          "Two sources make chuyen-muc/index.html: content/chuyen-muc/index.md and the page of all tags",
        ],
        [
          "output/same-path", "content/static/robots.txt",
          "Two sources make robots.txt: content/static/robots.txt and the robots.txt that every site has",
        ],
      ])
    #expect(site.diagnostics.first?.location?.place?.line == 4)
  }
}

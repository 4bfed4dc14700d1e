import Content
import Foundation
import TestSupport
import Testing

@testable import Website

@Suite("The structure of a site")
struct SiteStructureTests {
  private static let files = [
    "content/tin-tuc/index.md": "---\ntitle: Tin tức\n---\nMột.\n",
    "content/tin-tuc/a.md": "---\ntitle: Tin A\ndate: 2026-09-01\ntags: [Đoàn]\n---\nBài A.\n",
    "content/tin-tuc/b.md": "---\ntitle: Tin B\ndate: 2026-09-02\n---\nBài B, [A](a.md).\n",
    "content/hoc.md": "---\ntitle: Học\naliases: [/cu/]\n---\n",
  ]

  /// A site of these files, some of them with another text.
  private static func site(_ changed: [String: String] = [:]) throws -> TestSite {
    try TestSite(files.merging(changed) { $1 }, baseURL: "https://a.vn/")
  }

  private static func templates(of site: TestSite) throws -> SiteTemplates {
    try SiteTemplates.load(
      root: site.root.path(percentEncoded: false), share: TestSite.share, kinds: SiteKinds.shipped.get())
  }

  private static func planned(_ site: TestSite, keeping kept: SiteStructure? = nil) throws -> SitePages.Planned {
    try SitePages.outputs(of: site.site, siteTemplates: templates(of: site), keeping: kept)
  }

  private static let otherBody = [
    "content/tin-tuc/b.md": "---\ntitle: Tin B\ndate: 2026-09-02\n---\n# Khác\n\nBài mới.\n"
  ]

  @Test("is the same for two sites that differ in the bodies of their pages alone")
  func bodies() throws {
    let (one, other) = try (Self.planned(Self.site()), Self.planned(Self.site(Self.otherBody)))
    #expect(one.structure.isSame(as: other.structure))
    #expect(try one.outputs.map { try $0.render().bytes } != other.outputs.map { try $0.render().bytes })
  }

  @Test(
    "is another one where a head, a folder, a setting, a word or a file of the site is another",
    arguments: [
      ["content/tin-tuc/b.md": "---\ntitle: Tin C\ndate: 2026-09-02\n---\nBài B, [A](a.md).\n"],
      ["content/tin-tuc/b.md": "---\ntitle: Tin B\ndate: 2026-09-02\ntags: [Hội]\n---\nBài B, [A](a.md).\n"],
      ["content/tin-tuc/nam/c.md": "---\ntitle: Tin C\n---\n"], ["content/tin-tuc/c.txt": "x"],
      ["content/site.yaml": "name: Khoa Ví Dụ\npage_size: 1\n"],
      ["content/nhap.md": "---\ntitle: X\ndraft: true\n---\n"],
      ["templates/strings/vi.yaml": "home: Trang nhất\n"], ["templates/news.mustache": "x"],
    ])
  func others(_ changed: [String: String]) throws {
    let (one, other) = try (Self.planned(Self.site()), Self.planned(Self.site(changed)))
    #expect(!one.structure.isSame(as: other.structure))
  }

  @Test("serves on after a body has changed: every output is what it would be without it")
  func kept() throws {
    let kept = try Self.planned(Self.site()).structure
    let changed = try Self.site(Self.otherBody)
    let (keeping, anew) = try (Self.planned(changed, keeping: kept), Self.planned(changed))
    #expect(keeping.outputs.map(\.path) == anew.outputs.map(\.path))
    for (one, other) in zip(keeping.outputs, anew.outputs) {
      #expect(try one.render().bytes == other.render().bytes, "\(one.path)")
    }
    let page = try #require(keeping.outputs.first { $0.path == "tin-tuc/b/index.html" })
    #expect(try String(decoding: page.render().bytes, as: UTF8.self).contains("Bài mới."))
  }

  @Test("is made anew where it would no longer be true")
  func outdated() throws {
    let kept = try Self.planned(Self.site()).structure
    let changed = try Self.site(["content/tin-tuc/a.md": "---\ntitle: Tin mới\ndate: 2026-09-01\n---\n"])
    let list = try #require(Self.planned(changed, keeping: kept).outputs.first { $0.path == "tin-tuc/index.html" })
    #expect(try String(decoding: list.render().bytes, as: UTF8.self).contains("Tin mới"))
  }
}

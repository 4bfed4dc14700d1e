import Content
import Diagnostics
import TestSupport
import Testing
import Vietnamese

@Suite("Editions")
struct EditionTests {
  private func page(_ keys: String, _ body: String = "") -> String {
    "---\ntitle: A\n\(keys)\n---\n\(body)\n"
  }

  private func outline(_ site: Site?) -> [String] {
    (site?.pages.map(\.source.path) ?? []) + (site?.attachments.map(\.path) ?? [])
  }

  @Test("drafts, pages not yet due, expired and internal ones are left out, with the reason")
  func reasons() throws {
    let site = try TemporarySite([
      "content/a.md": page("draft: true"), "content/b.md": page("publish_on: 2026-11-25"),
      "content/c.md": page("expires_on: 2026-11-23"), "content/d.md": page("audience: internal\ndraft: true"),
      "content/e.md": page("publish_on: 2026-11-24\nexpires_on: 2026-11-24"),
    ])
    let loaded = try site.load(on: "2026-11-24").site
    #expect(outline(loaded) == ["content/e.md"])
    #expect(loaded?.omissions.map(\.path) == ["content/a.md", "content/b.md", "content/c.md", "content/d.md"])
    let (due, expired) = (try #require(CalendarDate("2026-11-25")), try #require(CalendarDate("2026-11-23")))
    #expect(loaded?.omissions.map(\.reason) == [.draft, .notYetDue(due), .expired(expired), .internal])
    #expect(loaded?.omissions.map(\.address) == ["/a/", "/b/", "/c/", "/d/"])
    #expect(loaded?.omissions.map(\.kind) == [.page, .page, .page, .page])
  }

  @Test("drafts and pages not yet due are shown on request, expired ones are not")
  func drafts() throws {
    let site = try TemporarySite([
      "content/a.md": page("draft: true"), "content/b.md": page("publish_on: 2026-11-25"),
      "content/c.md": page("expires_on: 2026-11-23"),
    ])
    #expect(outline(try site.load(drafts: true, on: "2026-11-24").site) == ["content/a.md", "content/b.md"])
  }

  @Test("nothing of an internal page is in the public site but its path, address and kind")
  func internalPage() throws {
    let site = try TemporarySite(["content/a.md": page("audience: internal\nsummary: kín\ntags: [Kín]", "KÍN")])
    let publicSite = try #require(try site.load().site)
    #expect(publicSite.pages.isEmpty)
    #expect(!"\(publicSite)".contains("KÍN") && !"\(publicSite)".contains("kín") && !"\(publicSite)".contains("Kín"))
    let office = try #require(try site.load(audience: .internal).site)
    #expect(office.pages.map(\.audience) == [.internal])
    #expect(office.omissions.isEmpty)
  }

  @Test("an internal index.md makes its whole folder internal, files and folders below it too")
  func internalSection() throws {
    let site = try TemporarySite([
      "content/a/index.md": page("audience: internal"), "content/a/b.md": page("audience: public"),
      "content/a/c/d.md": page("draft: false"), "content/a/c/x.pdf": "x", "content/a/x.pdf": "x",
      "content/ab/e.md": page("weight: 1"),
      "content/ab/x.pdf": "x",
    ])
    let loaded = try site.load().site
    #expect(outline(loaded) == ["content/ab/e.md", "content/ab/x.pdf"])
    #expect(
      loaded?.omissions.map(\.path) == [
        "content/a/b.md", "content/a/c/d.md", "content/a/c/x.pdf", "content/a/index.md", "content/a/x.pdf",
      ])
    #expect(loaded?.omissions.allSatisfy { $0.reason == .internal } == true)
    #expect(
      try site.load(audience: .internal).site?.pages.map(\.audience) == [.internal, .internal, .internal, .public])
  }

  @Test("a file in a folder of which no page is shown is left out, also in a folder below")
  func lonelyFile() throws {
    let site = try TemporarySite([
      "content/a/b.md": page("audience: internal"), "content/a/x.pdf": "x", "content/a/anh/y.jpg": "y",
      "content/c/d.md": page("draft: true"), "content/c/z.pdf": "z", "content/e/w.pdf": "w",
      "content/index.md": page("weight: 1"),
    ])
    let loaded = try site.load().site
    #expect(outline(loaded) == ["content/index.md", "content/e/w.pdf"])
    #expect(
      loaded?.omissions.filter { $0.kind == nil }.map(\.path) == [
        "content/a/anh/y.jpg", "content/a/x.pdf", "content/c/z.pdf",
      ])
    #expect(loaded?.omissions.filter { $0.kind == nil }.map(\.reason) == [.internal, .internal, .draft])
  }

  @Test(
    "a file that pages left out name would be left out with them, however they spell it",
    arguments: ["danh sách.pdf", "danh%20s%C3%A1ch.pdf", "danh sa\u{301}ch.pdf"])
  func mentionedFile(spelling: String) throws {
    let files = [
      "content/a.md": page("audience: internal", "[x](<\(spelling)>)"), "content/danh sách.pdf": "x",
      "content/b.md": page("weight: 1", "chữ"), "content/khác.pdf": "x",
    ]
    let reasons = try TemporarySite(files).load().site?.attachments.map(\.reasonWhereUnlinked)
    #expect(reasons == [.internal, .unlinked])
    let forTheOffice = try TemporarySite(files).load(audience: .internal).site?.attachments.map(\.reasonWhereUnlinked)
    #expect(forTheOffice == [.unlinked, .unlinked])
  }

  @Test("a tag is not spelt as an internal page spells it")
  func tagOfInternalPage() throws {
    let site = try TemporarySite([
      "content/a.md": page("audience: internal\ntags: [ĐOÀN]"), "content/b.md": page("tags: [Đoàn]"),
    ])
    #expect(try site.load().site?.pages.flatMap(\.tags).map(\.name) == ["Đoàn"])
    #expect(try site.load(audience: .internal).site?.pages.flatMap(\.tags).map(\.name) == ["ĐOÀN", "ĐOÀN"])
  }
}

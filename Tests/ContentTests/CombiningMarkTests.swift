import Content
import Diagnostics
import TestSupport
import Testing

/// To Swift a slash, a dot or a hash with a mark after it is another character; to a file system and a browser it is not.
@Suite("Names that begin with a combining mark")
struct CombiningMarkTests {
  private let page = "---\ntitle: A\n---\n"

  @Test("make no file or folder something else than its bytes say")
  func names() throws {
    let site = try TemporarySite([
      "content/a/\u{301}b.md": page, "content/\u{301}c/d.md": page, "content/static/\u{301}e": "x",
      "content/tin-tuc/\u{301}f.md": "---\ntitle: A\ndate: 2026-09-05\n---\n", "content/.\u{301}g.md": page,
      "content/h\u{600}.md": "---\ntitle: A\naudience: internal\n---\n", "content/a/~$\u{301}.docx": "x",
    ])
    let loaded = try site.load()
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(Set(loaded.site?.pages.map(\.address) ?? []) == ["/a/b/", "/c/d/", "/tin-tuc/f/"])
    #expect(loaded.site?.page(address: "/tin-tuc/f/")?.kind == .news)
    #expect(loaded.site?.attachments.map { Array($0.address.utf8) } == [Array("/\u{301}e".utf8)])
    #expect(loaded.site?.omissions.map(\.reason) == [.internal])
  }

  @Test(
    "make no address of another host one of this site", arguments: ["//\u{301}host/", "/\\\\host/", "/\\u00AD/a b"])
  func menu(url: String) throws {
    let site = try TemporarySite(["content/site.yaml": "name: A\nmenu: [{title: B, url: \"\(url)\"}]\n"])
    #expect(try site.load().diagnostics.map(\.rule) == ["content/unknown-page"])
  }

  @Test(
    "hide no slash, dot or question mark in an alias",
    arguments: ["//\u{301}host/", "/a/..\u{301}/../b", "/a?\u{301}b", "/a/\u{301}/../.."])
  func alias(written: String) throws {
    let loaded = try TemporarySite(page: "---\ntitle: A\naliases: [\"\(written)\"]\n---\n").load()
    #expect(loaded.diagnostics.map(\.rule) == ["content/bad-alias"])
  }

  @Test(
    "hide no sign of a user in a web address",
    arguments: ["https://a@\u{301}b.c/", "https:/\u{338}/b.c/", "https://\u{338}@b.c/"])
  func website(written: String) throws {
    let text = "---\ntitle: A\nkind: partner\nwebsite: \"\(written)\"\n---\n"
    #expect(try TemporarySite(page: text).load().diagnostics.map(\.rule) == ["content/wrong-type"])
  }
}

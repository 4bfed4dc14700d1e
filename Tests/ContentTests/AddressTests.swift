import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Addresses")
struct AddressTests {
  private let page = "---\ntitle: A\n---\n"

  @Test(
    "a page's address is made of its folders and its name",
    arguments: [
      ("index.md", "/"), ("a/index.md", "/a/"), ("a/b.md", "/a/b/"),
      ("Tin tức/Đại hội 2026.md", "/tin-tuc/dai-hoi-2026/"),
      ("A/INDEX.MD", "/a/"), ("a.b.md", "/a-b/"), ("bai.markdown", "/bai/"), ("bài_viết.md", "/bai-viet/"),
    ])
  func pages(path: String, address: String) throws {
    let loaded = try TemporarySite(["content/\(path)": page]).load()
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(loaded.site?.pages.map(\.address) == [address])
    #expect(loaded.site?.pages.map(\.isSection) == [address == "/" || path.lowercased().hasSuffix("index.md")])
    #expect(loaded.site?.page(address: address)?.source.path == "content/\(path)")
    #expect(loaded.site?.page(source: "content/\(path)")?.address == address)
  }

  @Test(
    "an attachment keeps its name where an address can hold it, and its ending where not",
    arguments: [
      ("a/anh.jpg", "/a/anh.jpg"), ("a/Anh_1~.JPG", "/a/Anh_1~.JPG"), ("Tin tức/Ảnh 1.JPG", "/tin-tuc/anh-1.jpg"),
      ("a/Nghị quyết 12-NQ.ĐU.pdf", "/a/nghi-quyet-12-nq-du.pdf"), ("a/Tệp", "/a/tep"),
      ("a/x.html.txt", "/a/x.html.txt"),
    ])
  func attachments(path: String, address: String) throws {
    let loaded = try TemporarySite(["content/\(path)": "x"]).load()
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(loaded.site?.attachments.map(\.address) == [address])
    #expect(loaded.site?.attachments.map(\.isStatic) == [false])
  }

  @Test("a slug replaces the last part of the address")
  func slug() throws {
    let loaded = try TemporarySite(["content/a/b.md": "---\ntitle: A\nslug: c-1\n---\n"]).load()
    #expect(loaded.site?.pages.map(\.address) == ["/a/c-1/"])
  }

  @Test("a slug that is none is told what it could be")
  func badSlug() throws {
    let findings = try TemporarySite(page: "---\ntitle: A\nslug: Tin Mới\n---\n").load().diagnostics
    #expect(findings.map(\.line) == ["content/bai.md:3:7 content/bad-slug: “Tin Mới” không dùng làm “slug” được"])
    #expect(findings.first?.help.vi == "Viết slug: tin-moi")
  }

  @Test("two sources of one address are both named, at the second; the first is published")
  func same() throws {
    let site = try TemporarySite([
      "content/a/b.md": page, "content/a/B.md": page, "content/a/b/index.md": page,
      "content/static/a/b/index.html": "x", "content/site.yaml": "name: A\nstatic_files: [a/b/index.html]\n",
    ])
    let loaded = try site.load()
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/a/b.md content/same-address: Hai nguồn có cùng địa chỉ /a/b/: content/a/B.md và content/a/b.md",
        "content/a/b/index.md content/same-address: Hai nguồn có cùng địa chỉ /a/b/: content/a/B.md và content/a/b/index.md",
        "content/static/a/b/index.html content/same-address: Hai nguồn có cùng địa chỉ /a/b/index.html: content/a/B.md và content/static/a/b/index.html",
      ])
    #expect(loaded.site?.pages.map(\.source.path) == ["content/a/B.md"])
    #expect(loaded.site?.attachments.count == 0)
  }

  @Test("two attachments of one address are both kept: which of them goes out is for the pages to say")
  func sameAttachments() throws {
    let loaded = try TemporarySite(["content/a/Ảnh.jpg": "x", "content/a/anh.jpg": "x"]).load()
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(loaded.site?.attachments.map(\.address) == ["/a/anh.jpg", "/a/anh.jpg"])
  }

  @Test("aliases get their slashes, and one that another page has is told at its place")
  func aliases() throws {
    let site = try TemporarySite([
      "content/a.md": "---\ntitle: A\naliases: [/cu, /Cũ/bài.html/, /b/]\n---\n", "content/b.md": page,
    ])
    let loaded = try site.load()
    #expect(loaded.site?.pages.first?.aliases == ["/cu/", "/Cũ/bài.html/"])
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/a.md:3:31 content/same-address: Hai nguồn có cùng địa chỉ /b/: content/b.md và content/a.md"
      ])
  }

  @Test(
    "an alias that is no address within the site is refused",
    arguments: ["a", "//host/a", "/a/../b", "/a?b", "/", "/a b", "/a\\\\b", "/%2e%2e/a", "/a//b", "/."])
  func badAlias(alias: String) throws {
    let loaded = try TemporarySite(page: "---\ntitle: A\naliases: [\"\(alias)\"]\n---\n").load()
    #expect(loaded.diagnostics.map(\.rule) == ["content/bad-alias"])
    #expect(loaded.diagnostics.first?.location?.place?.column == 11)
    #expect(loaded.site?.pages.first?.aliases == [])
  }

  @Test("a name that leaves nothing for an address is told")
  func noAddress() throws {
    let findings = try TemporarySite(["content/a/★.md": page, "content/a/★.jpg": "x", "content/★/b.md": page]).load()
      .diagnostics
    let message = "content/no-address: Tên tệp hoặc thư mục này không làm thành địa chỉ được"
    #expect(
      findings.map(\.line) == ["content/a/★.jpg \(message)", "content/a/★.md \(message)", "content/★/b.md \(message)"])
  }
}

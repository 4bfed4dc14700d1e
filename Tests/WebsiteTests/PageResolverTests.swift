import Content
import Diagnostics
import Markdown
import TestSupport
import Testing

@testable import FigureViews
@testable import Website

@Suite("Links and pictures of a text")
struct PageResolverTests {
  private static let here = Location(file: "content/tin-tuc/a.md")

  private static func site(baseURL: String? = nil) throws -> TestSite {
    try TestSite(
      [
        "content/tin-tuc/a.md": "---\ntitle: A\ndate: 2026-09-01\ntags: [Đoàn]\n---\n",
        "content/tin-tuc/anh.svg": #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"/>"#,
        "content/tin-tuc/anh.gif": "GIF89a",
        "content/Phong trào/Mùa Hè.md": "---\ntitle: B\naliases: [/cu/]\n---\n",
        "content/nhap.md": "---\ntitle: C\ndraft: true\n---\n",
        "content/sap.md": "---\ntitle: D\npublish_on: 2026-10-02\n---\n",
        "content/cu.md": "---\ntitle: E\nexpires_on: 2026-09-01\n---\n",
        "content/noi-bo.md": "---\ntitle: F\naudience: internal\n---\n",
        "content/static/mau.docx": "x",
      ], baseURL: baseURL)
  }

  private static func resolver(_ test: TestSite) throws -> PageResolver {
    let page = try #require(test.site.page(source: "content/tin-tuc/a.md"))
    let addresses = test.outputs.map { output in
      "/" + (output.path.hasSuffix("index.html") ? String(output.path.dropLast("index.html".count)) : output.path)
    }
    return PageResolver(
      page: page, targets: LinkTargets(test.site, addresses: addresses + test.site.attachments.map(\.address)),
      routes: Routes(test.site.settings),
      figures: FigureValues(test.site, words: .vietnamese), pictures: PictureSizes(test.site.attachments))
  }

  private static func link(_ written: String, _ resolver: PageResolver) -> String {
    switch resolver.link(written, at: { here }) {
    case .address(let address): address
    case .text: "text"
    case .refused(let finding): "\(finding.rule): \(finding.message.en); \(finding.help.en)"
    }
  }

  @Test(
    "written to source files become URLs, from the file's own folder or from content/",
    arguments: [
      ("a.md", "/khoa/tin-tuc/a/"), ("./a.md#x", "/khoa/tin-tuc/a/#x"), ("/tin-tuc/a.md?x=1", "/khoa/tin-tuc/a/?x=1"),
      ("../Phong trào/Mùa Hè.md", "/khoa/phong-trao/mua-he/"),
      ("../Phong%20tr%C3%A0o/M%C3%B9a%20H%C3%A8.md", "/khoa/phong-trao/mua-he/"),
      ("../Phong tra\u{300}o/Mu\u{300}a He\u{300}.md", "/khoa/phong-trao/mua-he/"),
      ("anh.svg", "/khoa/tin-tuc/anh.svg"), ("../static/mau.docx", "/khoa/mau.docx"), ("..", "/khoa/"),
      ("../Phong trào/", "/khoa/phong-trao/"), ("../index.md", "/khoa/"),
    ])
  func sources(written: String, url: String) throws {
    #expect(Self.link(written, try Self.resolver(Self.site(baseURL: "https://a.vn/khoa/"))) == url)
  }

  @Test(
    "written as addresses lead to whatever is published there",
    arguments: [
      "/tin-tuc/a/", "/tin-tuc/anh.svg", "/chuyen-muc/", "/chuyen-muc/doan/", "/cu/", "/mau.docx", "/", "/robots.txt",
      "/404.html",
    ])
  func addresses(written: String) throws {
    #expect(Self.link(written, try Self.resolver(Self.site())) == written)
  }

  @Test("to other sites stay as they are", arguments: ["https://a.vn/?b#c", "mailto:a@b.vn", "tel:+8424"])
  func elsewhere(written: String) throws {
    #expect(Self.link(written, try Self.resolver(Self.site())) == written)
  }

  @Test(
    "that lead nowhere are refused with the nearest path, as the text would write it",
    arguments: [
      ("b.md", "links/broken-page: The link “b.md” leads to no page or file; Correct the path, or remove the link"),
      ("A.md", "links/broken-page: The link “A.md” leads to no page or file; Change it to “a.md”"),
      (
        "Mùa Hè.md",
        "links/broken-page: The link “Mùa Hè.md” leads to no page or file; Change it to “../Phong trào/Mùa Hè.md”"
      ),
      ("anhh.svg", "links/broken-page: The link “anhh.svg” leads to no page or file; Change it to “anh.svg”"),
      (
        "/khong/",
        "links/broken-page: The link “/khong/” leads to no page or file; Correct the path, or remove the link"
      ),
      ("%ff.md", "links/broken-page: The link “%ff.md” leads to no page or file; Correct the path, or remove the link"),
      (
        "../../a.md",
        "links/outside-content: The path “../../a.md” leads out of content/; "
          + "Copy the file into content/ and link to the copy, or remove the link"
      ),
      (
        "../../../../../etc/passwd",
        "links/outside-content: The path “../../../../../etc/passwd” leads out of content/; "
          + "Copy the file into content/ and link to the copy, or remove the link"
      ),
    ])
  func nowhere(written: String, message: String) throws {
    #expect(Self.link(written, try Self.resolver(Self.site())) == message)
  }

  @Test(
    "to pages that this edition leaves out are refused, with the reason and the day",
    arguments: [
      ("../nhap.md", "it is a draft"), ("../sap.md", "it is not due before 2026-10-02"),
      ("../cu.md", "it expired on 2026-09-01"), ("../noi-bo.md", "it is for the office alone"),
      ("/noi-bo/", "it is for the office alone"),
    ])
  func omitted(written: String, reason: String) throws {
    let message = Self.link(written, try Self.resolver(Self.site()))
    #expect(
      message.hasPrefix(
        "links/omitted-page: “\(written)” leads to a page that this edition leaves out: \(reason); "))
  }

  @Test("with a fragment are kept for the check of anchors, those to the top of a page and to words are not")
  func anchors() throws {
    let resolver = try Self.resolver(Self.site())
    #expect(Self.link("#k%E1%BA%BFt", resolver) == "#k%E1%BA%BFt")
    for written in ["a.md#b", "#", "#top", "#:~:text=x", "anh.svg#view", "https://a.vn/#c", "/chuyen-muc/#d"] {
      _ = Self.link(written, resolver)
    }
    #expect(
      resolver.anchors.map { "\($0.target)#\($0.fragment)" } == [
        "tin-tuc/a/index.html#kết", "tin-tuc/a/index.html#b", "chuyen-muc/index.html#d",
      ])
  }

  @Test("for pictures give the address and the size, and the first that is no drawing is remembered")
  func picture() throws {
    let site = try Self.site(baseURL: "https://a.vn/khoa/")
    let resolver = try Self.resolver(site)
    guard case .image(let address, let width, let height) = resolver.image("anh.svg", at: { Self.here }) else {
      Issue.record("The picture was refused")
      return
    }
    withExtendedLifetime(site) {}
    #expect((address, width, height) == ("/khoa/tin-tuc/anh.svg", 40, 30))
    #expect(resolver.firstPicture == nil)
    _ = resolver.image("anh.gif", at: { Self.here })
    #expect(resolver.firstPicture == "/tin-tuc/anh.gif")
  }

  @Test("for pictures that do not exist, or are pages, are refused", arguments: ["anhh.svg", "a.md", "/chuyen-muc/"])
  func missingPicture(written: String) throws {
    guard case .refused(let finding) = try Self.resolver(Self.site()).image(written, at: { Self.here }) else {
      Issue.record("“\(written)” was taken for a picture")
      return
    }
    #expect(finding.rule == "links/missing-image")
    #expect(finding.message.en == "The picture “\(written)” does not exist")
    #expect(finding.location == Self.here)
  }
}

import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Settings")
struct SettingsTests {
  private func load(_ yaml: String, baseURL: String? = nil) throws -> (site: Site?, diagnostics: [Diagnostic]) {
    try TemporarySite([
      "content/site.yaml": yaml, "content/gioi-thieu.md": "---\ntitle: Giới thiệu\n---\n",
      "content/kin.md": "---\ntitle: Kín\naudience: internal\n---\n",
    ]).load(baseURL: baseURL)
  }

  private func settings(_ yaml: String, baseURL: String? = nil) throws -> SiteSettings {
    let loaded = try load(yaml, baseURL: baseURL)
    #expect(loaded.diagnostics.map(\.line) == [])
    return try #require(loaded.site).settings
  }

  @Test("need a name alone")
  func nameOnly() throws {
    let settings = try settings("name: Đảng bộ")
    #expect(settings.name == "Đảng bộ")
    #expect(settings.language == "vi")
    #expect(settings.pageSize == 20)
    #expect(settings.toneStyle == .asWritten)
    #expect(settings.menu.isEmpty && settings.posts.isEmpty)
    #expect(settings.baseURL == nil && settings.contact == nil && settings.parent == nil && settings.description == nil)
    #expect(settings.basePath == "/")
  }

  @Test("hold all that is written")
  func everything() throws {
    let settings = try settings(
      "\u{FEFF}name: A\r\nparent: B\r\ndescription: C\r\nlanguage: en-GB\r\nposts: [Bí thư, Ủy viên]\r\npage_size: 5\r\ntone_style: new\r\ncontact:\r\n  email: a@b.c\r\n  phone: 024 1\r\n  website: https://b.c\r\n"
    )
    #expect(settings.parent == "B")
    #expect(settings.description == "C")
    #expect(settings.language == "en-GB")
    #expect(settings.posts == ["Bí thư", "Ủy viên"])
    #expect(settings.pageSize == 5)
    #expect(settings.toneStyle == .new)
    #expect(settings.contact?.email == "a@b.c")
    #expect(settings.contact?.phone == "024 1")
    #expect(settings.contact?.website == "https://b.c")
    #expect(settings.contact?.address == nil)
  }

  @Test(
    "normalise the base URL",
    arguments: [
      ("https://Example.org", "https://example.org/", "/"), ("HTTP://localhost:8000", "http://localhost:8000/", "/"),
      ("https://a.b/khoa//dang-bo", "https://a.b/khoa/dang-bo/", "/khoa/dang-bo/"),
      ("https://[::1]:80/a", "https://[::1]:80/a/", "/a/"),
    ])
  func baseURL(written: String, address: String, path: String) throws {
    #expect(try settings("name: A\nbase_url: \(written)").baseURL == address)
    let overridden = try settings("name: A\nbase_url: https://other.example/", baseURL: written)
    #expect(overridden.baseURL == address)
    #expect(overridden.basePath == path)
  }

  @Test(
    "refuse a base URL that is none",
    arguments: ["https://a.b/?c", "https://a.b/#c", "https://a.b/../c", "https://a:b/", "https://a.b:/"])
  func badBaseURL(written: String) throws {
    let message = "content/bad-base-url: “\(written)” không dùng làm địa chỉ của trang thông tin được"
    #expect(
      try load("name: A\nbase_url: \"\(written)\"").diagnostics.map(\.line) == ["content/site.yaml:2:11 \(message)"])
    #expect(try load("name: A", baseURL: written).diagnostics.map(\.line) == ["– \(message)"])
  }

  @Test(
    "refuse what is no web address at all",
    arguments: ["javascript:alert(1)", "a.b", "ftp://a.b", "https://", "//a.b", "https://a b/", "https://u@a.b/"])
  func notWeb(written: String) throws {
    #expect(
      try load("name: A\nbase_url: \"\(written)\"").diagnostics.map(\.line) == [
        "content/site.yaml:2:11 content/wrong-type: Giá trị của “base_url” không đúng loại"
      ])
  }

  @Test("build the menu from pages and addresses, and leave out what the edition leaves out")
  func menu() throws {
    let yaml = """
      name: A
      menu:
        - page: gioi-thieu.md
          children:
            - {title: Ngoài, url: "https://a.b/"}
            - {title: Trong, url: /chuyen-muc/}
        - {title: Kín, page: kin.md}
        - {title: Tên khác, page: /gioi-thieu.md}
      """
    let menu = try settings(yaml).menu
    #expect(menu.map(\.title) == ["Giới thiệu", "Tên khác"])
    #expect(menu.map(\.address) == ["/gioi-thieu/", "/gioi-thieu/"])
    #expect(menu.first?.children.map(\.title) == ["Ngoài", "Trong"])
    #expect(menu.first?.children.map(\.address) == ["https://a.b/", "/chuyen-muc/"])
  }

  @Test("tell where the menu leads nowhere")
  func brokenMenu() throws {
    let yaml =
      "name: A\nmenu:\n  - page: gioithieu.md\n  - url: /a/\n  - title: B\n  - {title: C, url: \"javascript:a\"}\n  - {page: kin.md, children: [{page: x.md}]}\n"
    let findings = try load(yaml).diagnostics
    #expect(
      findings.map(\.line) == [
        "content/site.yaml:3:11 content/unknown-page: Không có trang “gioithieu.md”",
        "content/site.yaml:4:10 content/missing-field: Thiếu mục “title” trong “menu”",
        "content/site.yaml:5:5 content/missing-field: Thiếu mục “page” trong “menu”",
        "content/site.yaml:6:21 content/unknown-page: “javascript:a” không phải là địa chỉ dùng được trong menu",
        "content/site.yaml:7:38 content/unknown-page: Không có trang “x.md”",
      ])
    #expect(findings.first?.help.vi == "Đổi thành “gioi-thieu.md”")
  }

  @Test("at fault do not keep the pages from being read")
  func faulty() throws {
    let loaded = try load("name: [A]\nlanguage: tiếng Việt\nkhac: 1\n")
    #expect(
      loaded.diagnostics.map(\.line) == [
        "content/site.yaml:1:7 content/wrong-type: Giá trị của “name” không đúng loại",
        "content/site.yaml:2:11 content/wrong-type: Giá trị của “language” không đúng loại",
        "content/site.yaml:3:1 content/unknown-key: Không có mục nào tên là “khac”",
      ])
    #expect(loaded.site?.pages.count == 1)
  }
}

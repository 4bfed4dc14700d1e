import TestSupport
import Testing

@testable import Website

@Suite("A render records what it took")
struct TakenTests {
  private let site: TestSite

  init() throws {
    site = try TestSite(
      [
        "content/site.yaml": "name: Khoa Ví Dụ\nyears: [{year: 2026}]\n",
        "content/a.md": """
        ---
        title: A
        translation_of: c.md
        language: en
        ---
        Xem [B](b.md), [tin](/tin-tuc/hai/) và [không có](thieu.md). ![Cờ](co.svg)
        """,
        "content/b.md": "---\ntitle: B\n---\nĐến cuối kỳ có {{ members.total }} đảng viên.\n",
        "content/c.md": "---\ntitle: C\naliases: [/cu/]\n---\n",
        "content/co.svg": #"<svg xmlns="http://www.w3.org/2000/svg" width="20" height="20"></svg>"#,
        "content/tin-tuc/mot.md": "---\ntitle: Một\ndate: 2026-09-01\ntags: [Đoàn]\n---\n",
        "content/tin-tuc/hai.md": "---\ntitle: Hai\ndate: 2026-09-02\n---\n",
        "content/tin-tuc/ba.md": "---\ntitle: Ba\ndate: 2026-09-03\n---\n",
        "content/to-chuc/doan.md": "---\ntitle: Đoàn\nkind: organisation\ntype: youth-union\n---\n",
        "content/phong-trao/xanh.md": "---\ntitle: Xanh\norganisation: ../to-chuc/doan.md\n---\n",
        "content/so-lieu/2026/chi-bo.csv":
          "Mã chi bộ;Tổng số;Chính thức;Dự bị;Nữ;Sinh viên\nmot;9;9;0;3;0\n",
        "content/bao-cao/2026/index.md":
          "---\ntitle: Báo cáo\nyear: 2026\nissuer: Đảng ủy Khoa\nlayout: state\n---\n",
        "content/bao-cao/2026/01-phan.md": "---\ntitle: Phần\n---\nCó {{ members.total }} đảng viên.\n",
      ], baseURL: "https://example.org/", audience: .internal)
  }

  private func taken(_ path: String) throws -> Set<Dependency> { try site.rendered(path).taken.all }

  /// What one output took of these and another did not.
  private func expect(
    _ dependencies: [Dependency], of path: String, not other: String, sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let (own, others) = (try taken(path), try taken(other))
    for dependency in dependencies {
      #expect(own.contains(dependency), "\(dependency)", sourceLocation: sourceLocation)
      #expect(!others.contains(dependency), "\(dependency)", sourceLocation: sourceLocation)
    }
  }

  @Test("the pages that its text leads to by their files and by their addresses, and those that are not there")
  func links() throws {
    let links: [Dependency] = [
      .file("content/b.md"), .address("/tin-tuc/hai/"), .file("content/thieu.md"), .file("content/thieu.md/index.md"),
    ]
    try expect(links, of: "a/index.html", not: "tin-tuc/mot/index.html")
  }

  @Test("the pictures that it shows")
  func pictures() throws {
    try expect([.file("content/co.svg")], of: "a/index.html", not: "b/index.html")
  }

  @Test("the tables and years of its figures, and the words in which they are told")
  func figures() throws {
    let figures: [Dependency] = [
      .file("content/so-lieu/2026/chi-bo.csv"), .part(.years), .word("figures_year", language: "vi"),
    ]
    try expect(figures, of: "b/index.html", not: "a/index.html")
    #expect(try !taken("b/index.html").contains(.file("content/so-lieu/2026/bien-dong.csv")))
  }

  @Test("the lists that it shows, the pages in them, and whether they have a feed")
  func lists() throws {
    let list: [Dependency] = [.list("/tin-tuc/"), .file("content/tin-tuc/mot.md"), .file("content/tin-tuc/ba.md")]
    try expect(list, of: "tin-tuc/index.html", not: "a/index.html")
    try expect([.list("/chuyen-muc/doan/")], of: "chuyen-muc/doan/index.html", not: "tin-tuc/index.html")
    try expect([.feed("/tin-tuc/")], of: "tin-tuc/mot/index.html", not: "a/index.html")
  }

  @Test("the pages before and after it, and its translations")
  func beside() throws {
    try expect(
      [.beside("/tin-tuc/hai/"), .file("content/tin-tuc/mot.md"), .file("content/tin-tuc/ba.md")],
      of: "tin-tuc/hai/index.html", not: "b/index.html")
    try expect([.file("content/c.md")], of: "a/index.html", not: "tin-tuc/mot/index.html")
  }

  @Test("the pages that keys of its front matter name")
  func references() throws {
    try expect([.file("content/to-chuc/doan.md")], of: "phong-trao/xanh/index.html", not: "b/index.html")
  }

  @Test("its template with those put into it, their words in its language, and their files")
  func templates() throws {
    let page = try taken("b/index.html")
    #expect(page.contains(.file("templates/page.mustache")))
    #expect(page.contains(.file("templates/layout.mustache")))
    #expect(page.contains(.asset("site_css")))
    #expect(!page.contains(.file("templates/tags.mustache")))
    try expect([.file("templates/redirect.mustache")], of: "cu/index.html", not: "b/index.html")
    try expect([.file("templates/section.mustache")], of: "tin-tuc/index.html", not: "b/index.html")
    try expect([.word("note", language: "en")], of: "a/index.html", not: "b/index.html")
    try expect([.word("note", language: "vi")], of: "b/index.html", not: "a/index.html")
  }

  @Test("of a report its chapters, its layout, and the tables that they name")
  func reports() throws {
    let report: [Dependency] = [
      .file("content/bao-cao/2026/01-phan.md"), .list("/bao-cao/2026/"), .file("templates/layouts/state.yaml"),
      .file("content/so-lieu/2026/chi-bo.csv"),
    ]
    try expect(report, of: "bao-cao/2026/index.html", not: "tin-tuc/mot/index.html")
    let printed = try #require(site.printed.first).render().taken.all
    #expect(printed.isSuperset(of: report + [.part(.printTemplates), .word("print_annex", language: "vi")]))
    #expect(!printed.contains(.file("templates/layouts/party.yaml")))
  }

  @Test("and the settings in any case, which say how the site is called")
  func settings() throws {
    for output in site.outputs where output.attachment == nil && !output.path.hasPrefix("assets/") {
      #expect(try output.render().taken.all.contains(.file("content/site.yaml")), "\(output.path)")
    }
  }
}

import Input
import TestSupport
import Testing

@testable import Website

@Suite("The pages of annual reports")
struct ReportPageTests {
  static let files = [
    "templates/strings/vi.yaml": "kind_annual_report: Báo cáo\n",
    "content/site.yaml": "name: Đảng bộ Khoa Ví Dụ\nparent: Đảng bộ Trường Ví Dụ\nplace: Hà Nội\n",
    "content/to-chuc/dang-uy.md": """
    ---
    title: Đảng ủy Khoa
    term: 2025 - 2030
    posts: [{post: Phó Bí thư, name: Người Hai}]
    members.total: 62
    branches.count: 2
    ---
    """,
    "content/to-chuc/chi-bo/a.md": "---\ntitle: Chi bộ A\ncode: a\ntype: department\n---\n",
    "content/to-chuc/chi-bo/b.md": """
    ---
    title: Chi bộ B
    code: b
    type: student
    illustrative: true
    posts: [{post: Bí thư, name: Người Ba}]
    ---
    """,
    "content/bao-cao/2026/index.md": """
    ---
    title: Báo cáo năm 2026
    year: 2026
    issuer: Đảng ủy Khoa Ví Dụ
    number: 7-BC/ĐU
    signed_on: 5/12/2026
    signer: Người Hai
    recipients: [Đảng ủy Trường]
    publish: [members.total, pdf]
    ---

    Lời mở đầu.[^1]

    [^1]: Chú thích mở đầu.
    """,
    "content/bao-cao/2026/02-ket-qua.md": """
    ---
    title: Kết quả
    ---

    ## Công tác tư tưởng

    ### Học tập

    ### Tuyên truyền

    ## Xây dựng Đảng

    Xem [đặc điểm](01-dac-diem.md#tinh-hinh) và [chi bộ A](../../to-chuc/chi-bo/a.md).[^1]

    [^1]: Chú thích sau.
    """,
    "content/bao-cao/2026/01-dac-diem.md": """
    ---
    title: Đặc điểm
    unnumbered: true
    ---

    ## Tình hình

    Đảng bộ có {{ members.total }} đảng viên.
    """,
    "content/bao-cao/2026/09-bieu.md": "---\ntitle: Biểu số liệu\nannex: true\nlandscape: true\n---\n\nBiểu.\n",
    "content/bao-cao/2026/10-kin.md": "---\ntitle: Việc riêng của đảng ủy\naudience: internal\n---\n\nKín.\n",
    "content/bao-cao/2026/chi-bo/index.md": """
    ---
    title: Báo cáo của chi bộ
    year: 2026
    issuer: Các chi bộ
    scope: branches
    draft_number: 3
    publish: [members.total]
    branches: [{code: b, number: 12-BC/CB, signed_on: 2026-12-01, signer: Người Ba}]
    ---
    """,
    "content/bao-cao/2026/chi-bo/01-ket-qua.md": "---\ntitle: Kết quả\n---\n\nĐã xong.\n",
  ]

  @Test(
    "are as they were looked at and kept",
    arguments: [
      "bao-cao/2026/index.html", "bao-cao/2026/chi-bo/index.html", "bao-cao/2026/chi-bo/b/index.html",
    ])
  func golden(path: String) throws {
    let site = try TestSite(Self.files, audience: .internal)
    #expect(try site.allDiagnostics() == [])
    try Golden.expect(try site.text(path), is: path)
  }

  @Test("tell the public what was decided and nothing of the text")
  func summary() throws {
    let site = try TestSite(Self.files)
    #expect(try site.allDiagnostics() == [])
    let page = try site.text("bao-cao/2026/index.html")
    try Golden.expect(page, is: "bao-cao/2026/cong-khai.html")
    for text in ["Lời mở đầu", "Kết quả", "Đặc điểm", "Biểu số liệu", "Chú thích"] {
      for path in site.paths { #expect(try !site.text(path).contains(text), "\(path): \(text)") }
    }
    #expect(site.printed.map(\.path) == ["bao-cao/2026/bao-cao-tong-ket-2026.pdf"])
  }

  @Test("are well-formed, with every id once", arguments: Audience.allCases)
  func wellFormed(audience: Audience) throws {
    let site = try TestSite(Self.files, audience: audience)
    for path in site.paths where path.hasPrefix("bao-cao/") && path.hasSuffix(".html") {
      let bytes = try site.rendered(path).bytes
      #expect(WellFormed.fault(bytes) == nil)
      let ids = String(decoding: bytes, as: UTF8.self).matches(of: /\sid="([^"]*)"/).map(\.output.1)
      #expect(Set(ids).count == ids.count)
    }
  }

  @Test("a chapter has no page of its own, stands in no list, and is in no public page where it is internal")
  func chaptersHaveNoPages() throws {
    let site = try TestSite(Self.files)
    #expect(
      site.paths.filter { $0.hasPrefix("bao-cao/") && $0.hasSuffix(".html") } == [
        "bao-cao/2026/chi-bo/b/index.html", "bao-cao/2026/chi-bo/index.html", "bao-cao/2026/index.html",
        "bao-cao/index.html",
      ])
    let office = try TestSite(Self.files, audience: .internal)
    #expect(office.paths.contains("bao-cao/2026/chi-bo/a/index.html"))
    #expect(try office.text("bao-cao/2026/index.html").contains("<h2 id=\"viec-rieng-cua-dang-uy\">II- Việc riêng"))
  }

  @Test("each branch has its own number, day and signer where they are given, else a draft")
  func branches() throws {
    let site = try TestSite(Self.files, audience: .internal)
    #expect(try site.text("bao-cao/2026/chi-bo/a/index.html").contains("2026 Chi bộ A  Bí thư  dự thảo 3"))
    #expect(
      try site.text("bao-cao/2026/chi-bo/b/index.html").contains(
        "2026 Chi bộ B 12-BC/CB 01/12/2026 Bí thư Người Ba"))
  }

  @Test("a report is illustrative where a text of it or its branch is")
  func illustrative() throws {
    let site = try TestSite(Self.files, audience: .internal)
    #expect(try !site.text("bao-cao/2026/index.html").contains("minh họa"))
    #expect(try !site.text("bao-cao/2026/chi-bo/a/index.html").contains("minh họa"))
    #expect(try site.text("bao-cao/2026/chi-bo/b/index.html").contains("minh họa"))
  }
}

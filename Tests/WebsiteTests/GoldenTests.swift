import TestSupport
import Testing

@testable import Website

@Suite("Whole pages")
struct GoldenTests {
  private static let files = [
    "content/site.yaml": """
    name: Đảng bộ Khoa Ví Dụ
    parent: Đảng ủy Trường Ví Dụ
    description: Trang của đảng bộ trong các phép thử
    page_size: 2
    posts: [Bí thư, Phó Bí thư]
    contact: {address: "1 Đường Ví Dụ", email: vi-du@vi-du.vn}
    """,
    "content/index.md": "---\ntitle: Trang chủ\n---\n\nĐảng bộ có {{ members.total }} đảng viên.\n",
    "content/to-chuc/index.md": "---\ntitle: Tổ chức\nweight: 1\n---\n\nXem [đảng ủy](dang-uy.md#nhiem-vu).\n",
    "content/to-chuc/dang-uy.md": """
    ---
    title: Đảng ủy Khoa
    term: 2025 - 2030
    posts:
      - {post: Phó Bí thư, name: Người Hai, academic_title: TS.}
      - {post: Bí thư, name: Người Một, academic_title: PGS.TS.}
    members.total: 62
    branches.count: 8
    aliases: [/dang-uy/]
    ---

    Đảng ủy lãnh đạo {{ branches.count }} chi bộ.

    ## Nhiệm vụ

    Một.

    ### Trước mắt

    Hai.

    ## Lề lối

    Ba.

    ## Hình ảnh

    ![Sơ đồ](so-do.svg)
    """,
    "content/to-chuc/so-do.svg":
      #"<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30"><path d="M0 0h40v30z"/></svg>"#,
    "content/tin-tuc/mot.md": """
    ---
    title: Tin một
    date: 2026-09-01
    updated: 2026-09-05
    summary: Tóm tắt của tin một
    tags: [Đoàn viên, dân vận]
    illustrative: true
    ---

    Về [tin hai](hai.md), [tổ chức](/to-chuc/) và [trang khác](https://vi-du.vn/?a&b).
    """,
    "content/tin-tuc/hai.md": "---\ntitle: Tin hai\ndate: 2026-09-02\ntags: [đoàn viên]\n---\n\nNội dung.\n",
    "content/tin-tuc/ba.md": "---\ntitle: Tin ba\ndate: 2026-09-03\n---\n\nNội dung.\n",
  ]

  @Test(
    "are as they were looked at and kept",
    arguments: [
      "index.html", "to-chuc/index.html", "to-chuc/dang-uy/index.html", "tin-tuc/index.html",
      "tin-tuc/trang-2/index.html", "tin-tuc/mot/index.html", "chuyen-muc/index.html",
      "chuyen-muc/doan-vien/index.html", "dang-uy/index.html", "404.html", "feed.xml", "sitemap.xml",
    ])
  func pages(path: String) throws {
    let site = try TestSite(Self.files, baseURL: "https://vi-du.vn/khoa/")
    #expect(try site.allDiagnostics() == [])
    try Golden.expect(try site.text(path), is: path)
  }
}

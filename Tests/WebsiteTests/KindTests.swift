import TestSupport
import Testing

@testable import Website

@Suite("Pages by their kind")
struct KindTests {
  private static let files = [
    "content/site.yaml": "name: Khoa\nposts: [Bí thư, Phó Bí thư]\n",
    "content/to-chuc/dang-uy.md": """
    ---
    title: Đảng ủy
    term: 2025 - 2030
    posts:
      - {post: Ủy viên, name: Người Ba}
      - {post: Phó Bí thư, name: Người Hai, academic_title: TS.}
      - {post: Bí thư, name: Người Một, academic_title: PGS.TS.}
    members.total: 1062
    branches.count: 1
    parent: Đảng ủy Trường
    ---
    """,
    "content/to-chuc/chi-bo/a.md": """
    ---
    title: Chi bộ A
    code: a
    type: student
    posts: [{post: Bí thư, name: Người Bốn}]
    ---
    """,
    "content/doan-the/doan.md": "---\ntitle: Liên chi Đoàn\ntype: youth-union\ndirected_by: Đảng ủy Khoa\n---\n",
    "content/hoc-tap-nghi-quyet/x.md": """
    ---
    title: Học tập
    date: 2026-03-05
    subject: Chuyên đề X
    level: city
    resolution: {number: 12-NQ/ĐU, issuer: Thành ủy, date: 2026-02-05}
    required: 1062
    present: 1028
    place: Hội trường
    ---
    """,
    "content/khoi-nghiep-viec-lam/doanh-nghiep/d.md": """
    ---
    title: Công ty D
    since: 2019
    departments: [Bộ môn M, Bộ môn N]
    website: https://d.vn/
    ---
    """,
    "content/phong-trao/p.md": "---\ntitle: Tình nguyện\norganisation: Liên chi Đoàn\nsince: 2010\n---\n",
    "content/hoat-dong/h.md": """
    ---
    title: Ngày hội
    date: 2026-05-01
    end_date: 2026-05-02
    movement: Tình nguyện
    organisation: Câu lạc bộ
    place: Sân trường
    participants: 1200
    ---
    """,
    "content/van-ban/v.md": """
    ---
    title: Kế hoạch
    number: 03-KH/ĐU
    issuer: Đảng ủy Khoa
    issued_on: 5/9/2026
    type: Kế hoạch
    file: v.txt
    audience: public
    ---
    """,
    "content/van-ban/v.txt": "x",
  ]

  @Test(
    "show what their kind has beyond the text",
    arguments: [
      (
        "to-chuc/dang-uy", "committee",
        "2025 - 2030 1.062 1 Đảng ủy Trường [Bí thư: PGS.TS. Người Một][Phó Bí thư: TS. Người Hai][Ủy viên: Người Ba]"
      ),
      ("to-chuc/chi-bo/a", "branch", "a student Chi bộ sinh viên [Bí thư: Người Bốn]"),
      ("doan-the/doan", "organisation", "youth-union Đoàn TNCS Hồ Chí Minh Đảng ủy Khoa"),
      (
        "hoc-tap-nghi-quyet/x", "session",
        "Chuyên đề X city Thành ủy Nghị quyết số\u{A0}12-NQ/ĐU, ngày\u{A0}05/02/2026 của Thành ủy 1.028/1.062 96,8% Hội trường"
      ),
      ("khoi-nghiep-viec-lam/doanh-nghiep/d", "partner", "2019 [Bộ môn M][Bộ môn N] https://d.vn/"),
      ("phong-trao/p", "movement", #"<a href="/doan-the/doan/">Liên chi Đoàn</a> 2010"#),
      (
        "hoat-dong/h", "activity",
        #"02/5/2026 <a href="/phong-trao/p/">Tình nguyện</a> Câu lạc bộ Sân trường 1.200"#
      ),
      ("van-ban/v", "document", #"03-KH/ĐU Đảng ủy Khoa 05/9/2026 Kế hoạch <a href="/van-ban/v.txt">v.txt</a>"#),
    ])
  func details(path: String, kind: String, text: String) throws {
    let site = try TestSite(Self.files)
    #expect(site.diagnostics == [])
    let page = try site.text(path + "/index.html")
    let start = try #require(page.range(of: "<p class=\"\(kind)\">"))
    #expect(page[start.upperBound...].prefix { $0 != "\n" } == "\(text)</p>")
    for other in ["committee", "branch", "session", "partner", "movement", "activity", "document"] where other != kind {
      #expect(!page.contains("<p class=\"\(other)\">"), "\(other)")
    }
  }

  @Test("are told in lists by the facts of their kind")
  func facts() throws {
    let site = try TestSite(Self.files)
    let sections = ["to-chuc", "to-chuc/chi-bo", "hoc-tap-nghi-quyet", "hoat-dong", "van-ban"]
    let facts = try sections.map { section in
      let list = try site.text(section + "/index.html").split(separator: "\n").filter {
        $0.hasPrefix("<li><a") && $0.contains(" [")
      }
      return list.map { String($0.drop { $0 != "[" }.dropLast("</li>".count)) }
    }
    #expect(
      facts == [
        ["[Nhiệm kỳ: 2025 - 2030]"], ["[Loại: Chi bộ sinh viên]"],
        ["[Cấp: Thành ủy] [Tỷ lệ: 96,8%] [Địa điểm: Hội trường]"],
        ["[Địa điểm: Sân trường] [Số người: 1.200]"],
        ["[Số, ký hiệu: 03-KH/ĐU] [Loại: Kế hoạch] [Cơ quan ban hành: Đảng ủy Khoa]"],
      ])
  }

  @Test("name every holder of a post, the committee first, in the order of the settings")
  func officeHolders() throws {
    let home = try TestSite(Self.files).text("index.html")
    let start = try #require(home.range(of: #"<ul class="office-holders">"#))
    let names = home[start.upperBound...].split(separator: "<li>").compactMap { $0.split(separator: ",").first }
    #expect(
      names.prefix(4) == [
        "Bí thư: PGS.TS. Người Một", "Phó Bí thư: TS. Người Hai", "Ủy viên: Người Ba", "Bí thư: Người Bốn",
      ])
    #expect(home.contains(#"<a href="/to-chuc/chi-bo/a/">Chi bộ A</a></li>"#))
  }

  @Test("say so where they show what is illustrative, on the page and in lists")
  func illustrative() throws {
    let site = try TestSite([
      "content/tin/a.md": "---\ntitle: A\nillustrative: true\n---\n", "content/tin/b.md": "---\ntitle: B\n---\n",
    ])
    #expect(try site.text("tin/a/index.html").contains("minh họa"))
    #expect(!(try site.text("tin/b/index.html").contains("minh họa")))
    #expect(try site.text("tin/index.html").contains(#"<li><a href="/tin/a/">A</a> page minh họa</li>"#))
  }
}

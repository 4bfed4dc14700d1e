import Content
import TestSupport
import Testing

@Suite("The report of the year after")
struct NextReportTests {
  private static let files = [
    "content/bao-cao/2026/index.md": """
    ---
    title: Báo cáo năm 2026
    year: 2026
    issuer: Đảng ủy Khoa
    number: 12-BC/ĐU
    signed_on: 2026-12-05
    publish: [members.total, pdf]
    audience: public
    signer: Người Ký
    recipients: [Đảng ủy Trường, "Lưu: VP"]
    ---

    So với năm trước {{ change members.total 2026 }}, năm {{ year }}.
    """,
    "content/bao-cao/2026/02-ket-qua.md": "---\ntitle: Kết quả năm 2026\n---\n\nNăm 2026: {{ members.total 2025 }}.\n",
    "content/bao-cao/2026/03-phuong-huong.md": """
    ---
    title: Phương hướng năm 2027
    targets: true
    ---

    ## Chỉ tiêu

    - Kết nạp từ 05 đảng viên
      trở lên;
    - 100% đảng viên học nghị quyết.

    Lời khác.

    1. Chi bộ | tổ đảng họp đủ kỳ
    """,
    "content/bao-cao/2026/chi-bo/index.md":
      "---\ntitle: Báo cáo của chi bộ\nyear: 2026\nissuer: Các chi bộ\nscope: branches\n---\n",
    "content/bao-cao/2025/index.md": "---\ntitle: Cũ\nyear: 2025\nissuer: Đảng ủy\n---\n",
  ]

  private func next(_ year: Int = 2027) throws -> NextReport? {
    let site = try #require(try TemporarySite(Self.files).load(audience: .internal).site)
    return NextReport(year: year, site: site)
  }

  private func text(_ path: String) throws -> String {
    let files = try #require(try next()).files
    return try #require(files.first { $0.path == path }?.text)
  }

  @Test("has the files of the newest report before it, and one for the results of its targets")
  func files() throws {
    #expect(
      try next()?.files.map(\.path) == [
        "content/bao-cao/2027/chi-bo/index.md", "content/bao-cao/2027/index.md",
        "content/bao-cao/2027/02-ket-qua.md", "content/bao-cao/2027/03-phuong-huong.md",
        "content/bao-cao/2027/02-1-ket-qua-chi-tieu.md",
      ])
  }

  @Test("empties what is filled in when a report is issued, and is a draft that nobody decided to publish")
  func index() throws {
    #expect(
      try text("content/bao-cao/2027/index.md") == """
        ---
        title: Báo cáo năm 2027
        year: 2027
        issuer: Đảng ủy Khoa
        draft_number: 1
        signer: Người Ký
        recipients: [Đảng ủy Trường, "Lưu: VP"]
        ---

        So với năm trước {{ change members.total 2027 }}, năm {{ year }}.
        """)
  }

  @Test("moves the years of titles and expressions along, and leaves the words as they are")
  func years() throws {
    let chapter = try text("content/bao-cao/2027/02-ket-qua.md")
    #expect(chapter == "---\ntitle: Kết quả năm 2027\n---\n\nNăm 2026: {{ members.total 2026 }}.\n")
    #expect(try text("content/bao-cao/2027/03-phuong-huong.md").contains("title: Phương hướng năm 2028"))
    #expect(
      PlacesToReview(try next()?.files ?? [], yearBefore: 2026).ofYearBefore == [
        "content/bao-cao/2027/02-ket-qua.md:5"
      ], "a year of an expression is no word")
  }

  @Test("begins with the targets as results to fill in")
  func targets() throws {
    #expect(
      try text("content/bao-cao/2027/02-1-ket-qua-chi-tieu.md") == """
        ---
        title: Kết quả thực hiện các chỉ tiêu năm 2027
        results: true
        ---

        Bảng: Chỉ tiêu năm 2027 và kết quả thực hiện

        | TT | Chỉ tiêu | Kết quả |
        |---:|---|---|
        | 1 | Kết nạp từ 05 đảng viên trở lên | {{ members.admitted }} đảng viên |
        | 2 | 100% đảng viên học nghị quyết | {{ study.attendance }} |
        | 3 | Chi bộ \\| tổ đảng họp đủ kỳ | [?] |

        """)
  }

  @Test("loads as it is written")
  func loads() throws {
    let files = try #require(try next()).files
    let all = Self.files.merging(files.map { ($0.path, $0.text) }) { first, _ in first }
    let loaded = try TemporarySite(all).load(audience: .internal, drafts: true)
    #expect(loaded.diagnostics.map(\.line) == [])
    #expect(loaded.site?.chapters.filter { $0.folder == "content/bao-cao/2027" }.count == 3)
  }

  @Test("needs a report of an earlier year")
  func none() throws {
    #expect(try next(2025) == nil)
  }
}

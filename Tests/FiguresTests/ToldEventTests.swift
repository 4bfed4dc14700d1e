import Diagnostics
import TestSupport
import Testing
import Vietnamese

@testable import Figures

@Suite("What pages tell of the tables' events")
struct ToldEventTests {
  private static func session(
    _ date: String, _ subject: String, _ required: Int? = 40, _ present: Int? = 33, more: String = ""
  ) -> String {
    let counts = [required.map { "required: \($0)\n" }, present.map { "present: \($0)\n" }].compactMap { $0 }.joined()
    return "---\ntitle: Học \(subject)\ndate: \(date)\nsubject: \(subject)\nlevel: central\n\(counts)\(more)---\n"
  }

  private func read(
    _ pages: [String: String], study: String = "", activities: String = "",
    settings: String = "{year: 2026, draft: true}"
  ) throws -> (year: FigureYear?, findings: [String]) {
    var files = pages
    files["content/site.yaml"] = "name: Ví dụ\nyears: [\(settings)]\n"
    files["content/so-lieu/2026/hoc-tap.csv"] = ExampleTable.study.text() + study
    files["content/so-lieu/2026/doan-the-phong-trao.csv"] = ExampleTable.activities.text() + activities
    let loaded = try TemporarySite(files).load()
    return (loaded.site?.figures[2026], loaded.diagnostics.map(\.told))
  }

  private let page = "content/hoc-tap-nghi-quyet/mot.md"

  @Test("a session that only its page tells of is a row of the table, in the order of days")
  func added() throws {
    let (year, findings) = try read(
      [page: Self.session("2026-05-09", "Nghị quyết một")],
      study: "10/3/2026;Hai;Thành ủy;40;40\n10/9/2026;Ba;Thành ủy;40;38\n")
    #expect(findings == [])
    #expect(year?[.study]?.rows.map { $0[StudyColumns.subject] } == ["Hai", "Nghị quyết một", "Ba"])
    #expect(year?.studyPresent == 111)
    let row = try #require(year?[.study]?.rows[1])
    #expect(row.name.vi == "bài \(page)")
    #expect(row.location(of: StudyColumns.present).description == "\(page):7:10")
    #expect(row.location(of: StudyColumns.present).cell == nil)
  }

  @Test(
    "a page that is a draft, of another year, after the table's day or without its numbers adds nothing",
    arguments: [
      session("2026-05-09", "Một", more: "draft: true\n"), session("2025-05-09", "Một"), session("2026-12-01", "Một"),
      session("2026-05-09", "Một", 40, nil),
    ])
  func left(text: String) throws {
    let (year, findings) = try read([page: text], settings: "{year: 2026, draft: true, as_of: 2026-11-30}")
    #expect(findings == [])
    #expect(year?[.study]?.rows.isEmpty == true)
  }

  @Test("a number that the table leaves empty is the page's")
  func taken() throws {
    let (year, findings) = try read(
      [
        page: Self.session("2026-05-09", "Một"),
        "content/hoat-dong/a.md": "---\ntitle: Hiến máu\ndate: 2026-04-04\nparticipants: 110\n---\n",
      ], study: "9/5/2026;MỘT;Trung ương;;\n", activities: "Hoạt động;hiến máu;;;\n")
    #expect(findings == [])
    #expect(year?.studyRequired == 40)
    #expect(year?.participants(.activity) == 110)
  }

  @Test("what both tell otherwise is an error that names both places")
  func differs() throws {
    let (_, findings) = try read(
      [page: Self.session("2026-05-09", "Một", 41, 33)], study: "9/5/2026;Một;Trung ương;40;40\n")
    #expect(
      findings == [
        "content/so-lieu/2026/hoc-tap.csv:2:25 D2 figures/page-differs: Ở dòng 2, cột “Phải dự” khác bài viết về cùng việc này | "
          + "Như ở \(page), hoặc để trống để lấy số ở bài | 40 ≠ 41 (\(page):6:11) | "
          + "Đối chiếu với danh sách điểm danh rồi sửa chỗ sai; hoặc xóa số trong bảng, chương trình lấy số ở bài",
        "content/so-lieu/2026/hoc-tap.csv:2:28 E2 figures/page-differs: Ở dòng 2, cột “Có mặt” khác bài viết về cùng việc này | "
          + "Như ở \(page), hoặc để trống để lấy số ở bài | 40 ≠ 33 (\(page):7:10) | "
          + "Đối chiếu với danh sách điểm danh rồi sửa chỗ sai; hoặc xóa số trong bảng, chương trình lấy số ở bài",
      ])
    let other = try read([page: Self.session("2026-05-09", "Hai")], study: "9/5/2026;Một;Trung ương;40;33\n").findings
    #expect(other.count == 1 && other[0].contains("cột “Nội dung” khác bài viết"), "\(other)")
    let level = try read([page: Self.session("2026-05-09", "Một")], study: "9/5/2026;Một;Thành ủy;40;33\n").findings
    #expect(level.count == 1 && level[0].contains("Thành ủy ≠ Trung ương"), "\(level)")
  }

  @Test("a final year lacks what neither tells")
  func lacking() throws {
    let row = "9/5/2026;Một;Trung ương;40;\n"
    let (_, findings) = try read([:], study: row, settings: "{year: 2026}")
    #expect(
      findings.contains {
        $0.hasPrefix("content/so-lieu/2026/hoc-tap.csv:2:28 E2 figures/empty-cell: Ô ở dòng 2, cột “Có mặt” để trống")
      }, "\(findings)")
    #expect(try read([:], study: row).findings == [])
  }

  @Test("is sealed with the table, and a table without any has the seal of its file")
  func seal() throws {
    let alone = try read([:]).year?[.study]
    #expect(alone?.fingerprint == alone.map { FigureTable.fingerprint(of: $0.source) })
    let with = try read([page: Self.session("2026-05-09", "Một")]).year?[.study]
    let other = try read([page: Self.session("2026-05-09", "Một", 40, 34)]).year?[.study]
    #expect(Set([alone, with, other].map { $0?.fingerprint }).count == 3)
  }
}

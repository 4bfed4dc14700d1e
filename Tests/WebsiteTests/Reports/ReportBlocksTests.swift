import Content
import Foundation
import Markdown
import TestSupport
import Testing

@testable import Reports
@testable import Website

@Suite("A report of a site as blocks and as data")
struct ReportBlocksTests {
  private func data(_ changes: [String: String] = [:], path: String = "/bao-cao/2026/") throws -> PrintData {
    let site = try TestSite(ReportPageTests.files.merging(changes) { $1 })
    let printed = site.printed.first { "/\($0.page)".hasPrefix(path + "index.html") && $0.format == .pdf }
    return try #require(printed).render().data
  }

  private func object(_ data: PrintData) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(data.json)) as? [String: Any])
  }

  @Test("headings carry the numbers of the layout, chapters theirs, and links that lead nowhere on paper are text")
  func numbers() throws {
    let chapters = try #require(try object(data())["chapters"] as? [[String: Any]])
    #expect(chapters.map { $0["name"] as? String } == ["ĐẶC ĐIỂM", "I- KẾT QUẢ"])
    let blocks = try #require(chapters.last?["blocks"] as? [[String: Any]])
    let headings = blocks.filter { $0["t"] as? String == "heading" }
    #expect(
      headings.map { ($0["c"] as? [String])?.joined() } == [
        "1.\u{A0}Công tác tư tưởng", "1.1.\u{A0}Học tập", "1.2.\u{A0}Tuyên truyền", "2.\u{A0}Xây dựng Đảng",
      ])
    #expect(headings.map { $0["level"] as? Int } == [2, 3, 3, 2])
    let last = try #require(blocks.last?["c"] as? [Any])
    let link = last.dropFirst().first as? [String: Any]
    #expect(link?["to"] as? String == "#tinh-hinh" && link?["c"] as? [String] == ["đặc điểm"])
    #expect(last.compactMap { $0 as? String } == ["Xem ", " và chi bộ A."])
  }

  @Test("footnotes are counted through the report, and a figure is its number")
  func footnotes() throws {
    let text = String(decoding: try data().json, as: UTF8.self)
    #expect(
      text.contains(
        "{\"t\":\"footnote\",\"number\":1,\"blocks\":[{\"t\":\"paragraph\",\"c\":[\"Chú thích mở đầu.\"]}]}"))
    #expect(text.contains("{\"t\":\"footnote\",\"number\":2,"))
    #expect(text.contains("Đảng bộ có 62 đảng viên."))
  }

  @Test("texts are spelled as the site spells, and the same report gives the same bytes")
  func spelling() throws {
    let chapter = "---\ntitle: Khóa mới\n---\n\n## Xóa tên\n\nHoà giải, **thuỷ lợi**.\n"
    let settings = "name: Đảng bộ Khoa\nparent: Trường\nplace: Hà Nội\ntone_style: new\n"
    let changes = ["content/bao-cao/2026/01-dac-diem.md": chapter, "content/site.yaml": settings]
    let (one, other) = (try data(changes), try data(changes))
    let text = String(decoding: one.json, as: UTF8.self)
    for word in ["KHOÁ MỚI", "Xoá tên", "Hoà giải", "thuỷ lợi"] { #expect(text.contains(word), "\(word)") }
    #expect(one.json == other.json)
  }
}

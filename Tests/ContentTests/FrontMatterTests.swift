import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Front matter")
struct FrontMatterTests {
  @Test("ends at the second line ---, and the body is what follows")
  func body() throws {
    let site = try TemporarySite(page: "---\ntitle: Bài\n---\nThân\n---\nbài\n")
    let page = try #require(try site.load().site?.pages.first)
    #expect(String(decoding: page.source.bytes[page.body], as: UTF8.self) == "Thân\n---\nbài\n")
  }

  @Test(
    "is read whatever ends its lines and whatever stands before it",
    arguments: [
      "---\ntitle: Bài\n---\nT", "---\r\ntitle: Bài\r\n---\r\nT", "---\rtitle: Bài\r---\rT",
      "\u{FEFF}---\ntitle: Bài\n---\nT", "--- \t\ntitle: Bài\n---  \nT",
    ])
  func lineEnds(text: String) throws {
    let page = try #require(try TemporarySite(page: text).load().site?.pages.first)
    #expect(page.title == "Bài")
    #expect(String(decoding: page.source.bytes[page.body], as: UTF8.self) == "T")
  }

  @Test("may be all there is, without a line end after it")
  func noBody() throws {
    let page = try #require(try TemporarySite(page: "---\ntitle: Bài\n---").load().site?.pages.first)
    #expect(page.body.isEmpty)
  }

  @Test("is missing from a file without it, and the message shows the three lines to write")
  func missing() throws {
    let finding = try #require(try TemporarySite(page: "# Phong trào: năm 2026\n\nNội dung\n").load().diagnostics.first)
    #expect(finding.message.vi == "Trang không có tiêu đề: thiếu mục “title”")
    #expect(finding.required?.vi == "Tệp bắt đầu bằng phần khai báo giữa hai dòng ---")
    #expect(
      finding.help.vi
        == "Thêm ba dòng này vào đầu tệp: --- / title: \"Phong trào: năm 2026\" / ---, rồi xóa dòng # ở đầu bài")
    #expect(
      finding.location
        == Location(
          file: "content/bai.md", place: .init(line: 1, column: 1, length: 3, excerpt: "# Phong trào: năm 2026")))
  }

  @Test("is missing from an empty file", arguments: ["", "\u{FEFF}", "\n"])
  func empty(text: String) throws {
    let findings = try TemporarySite(page: text).load().diagnostics
    #expect(
      findings.map(\.line) == ["content/bai.md:1:1 content/missing-field: Trang không có tiêu đề: thiếu mục “title”"])
    #expect(findings.first?.help.en == "Put these three lines first: --- / title: … / ---")
  }

  @Test("without any key lacks its title", arguments: ["---\n---\n", "---\n# lời ghi\n---\n", "---\n\n---\n"])
  func noKeys(text: String) throws {
    #expect(
      try TemporarySite(page: text).load().diagnostics.map(\.line) == [
        "content/bai.md:1:1 content/missing-field: Thiếu mục “title”"
      ])
  }

  @Test("that is no mapping is told apart", arguments: ["---\n- a\n---\n", "---\nchữ\n---\n"])
  func noMapping(text: String) throws {
    let findings = try TemporarySite(page: text).load().diagnostics
    #expect(
      findings.map(\.line) == [
        "content/bai.md:1:1 content/wrong-type: Phần khai báo không phải là các dòng “tên mục: nội dung”"
      ])
  }

  @Test("of one page at fault leaves the other pages to be read")
  func others() throws {
    let site = try TemporarySite(["content/a.md": "---\ntitle: A\n---\n", "content/b.md": "---\ntitle: [\n---\n"])
    let loaded = try site.load()
    #expect(loaded.site?.pages.map(\.title) == ["A"])
    #expect(loaded.site?.omissions.map(\.path) == ["content/b.md"])
    #expect(loaded.site?.omissions.first?.reason == .faulty)
    #expect(loaded.site?.omissions.first?.address == "/b/")
  }
}

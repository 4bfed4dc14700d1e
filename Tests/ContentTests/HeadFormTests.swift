import Content
import Diagnostics
import TestSupport
import Testing

@Suite("Heads of other forms")
struct HeadFormTests {
  private func findings(_ text: String) throws -> [Diagnostic] {
    try TemporarySite(page: text).load().diagnostics
  }

  @Test(
    "that open otherwise are told at their first line, with what to do",
    arguments: [
      (
        "\n---\ntitle: Bài\n---\n", "1:1", "Trước dòng --- mở phần khai báo còn 1 dòng trống",
        "Xóa những gì đứng trước, để --- là dòng đầu tiên của tệp, không thụt vào"
      ),
      (
        " \n\n---\ntitle: Bài\n---\n", "1:1", "Trước dòng --- mở phần khai báo còn 2 dòng trống",
        "Xóa những gì đứng trước, để --- là dòng đầu tiên của tệp, không thụt vào"
      ),
      (
        "  ---\ntitle: Bài\n---\n", "1:1", "Trước dòng --- mở phần khai báo còn dấu cách",
        "Xóa những gì đứng trước, để --- là dòng đầu tiên của tệp, không thụt vào"
      ),
      (
        "\u{FEFF}\u{FEFF}---\ntitle: Bài\n---\n", "1:1",
        "Trước dòng --- mở phần khai báo còn một ký tự không nhìn thấy",
        "Xóa những gì đứng trước, để --- là dòng đầu tiên của tệp, không thụt vào"
      ),
      (
        "----\ntitle: Bài\n----\n", "1:1", "Dòng mở phần khai báo là “----”, không phải ba dấu gạch nối ---",
        "Đổi dòng này thành --- ; dòng đóng cũng là ---"
      ),
      (
        "—\ntitle: Bài\n—\n", "1:1", "Dòng mở phần khai báo là “—”, không phải ba dấu gạch nối ---",
        "Đổi dòng này thành --- ; dòng đóng cũng là ---"
      ),
      (
        "title: Bài\ndate: 2026-09-05\n\nNội dung\n", "1:1", "Thiếu dòng --- trước phần khai báo",
        "Thêm một dòng --- trước dòng này và một dòng --- sau dòng 2"
      ),
      (
        "tiêu đề: Bài\n\nNội dung\n", "1:1", "Thiếu dòng --- trước phần khai báo",
        "Thêm một dòng --- trước dòng này và một dòng --- sau dòng 1"
      ),
      (
        "+++\ntitle = \"Bài: một\"\ndate = 2026-09-05T08:00:00+07:00\ndraft = true\ndescription = 'Tóm tắt'\nweight = 3\n"
          + "[taxonomies]\ntags = [\"Đoàn\", \"Hội\"]\n[extra]\nhero = \"x\"\n+++\nNội dung\n", "1:1",
        "Phần khai báo này ở dạng TOML của Hugo, Zola",
        "Thay phần đó bằng các dòng: --- / title: \"Bài: một\" / date: 2026-09-05 / draft: true / summary: Tóm tắt / weight: 3"
          + " / tags: [Đoàn, Hội] / ---"
      ),
      (
        "---toml\ntitle = \"Bài\"\n---\nNội dung\n", "1:1", "Phần khai báo này ở dạng TOML của Hugo, Zola",
        "Thay phần đó bằng các dòng: --- / title: Bài / ---"
      ),
      (
        "{\n  \"title\": \"Bài\",\n  \"lastmod\": \"2026-09-05\",\n  \"categories\": [\"Đoàn\"]\n}\nNội dung\n", "1:1",
        "Phần khai báo này ở dạng JSON của Hugo, Eleventy",
        "Thay phần đó bằng các dòng: --- / title: Bài / updated: 2026-09-05 / tags: [Đoàn] / ---"
      ),
      (
        "---json\n{\"date\": \"2026-09-05\"}\n---\n", "1:1", "Phần khai báo này ở dạng JSON của Hugo, Eleventy",
        "Thay phần đó bằng các dòng: --- / title: … / date: 2026-09-05 / ---"
      ),
      (
        "```yaml\ntitle: Bài\n```\nNội dung\n", "1:1", "Phần khai báo nằm trong một khối mã",
        "Thay phần đó bằng các dòng: --- / title: Bài / ---"
      ),
    ])
  func openings(text: String, place: String, message: String, help: String) throws {
    let findings = try findings(text)
    #expect(findings.map(\.line) == ["content/bai.md:\(place) content/front-matter-form: \(message)"])
    #expect(findings.map(\.help.vi) == [help])
    #expect(findings.first?.required?.vi == "Các dòng “mục: giá trị” giữa hai dòng ---, ngay đầu tệp")
  }

  @Test(
    "that do not close are told where they should",
    arguments: [
      (
        "---\ntitle: Bài\n----\nNội dung\n", "3:1", "Dòng đóng phần khai báo là “----”, không phải ba dấu gạch nối ---",
        "Đổi dòng này thành ---"
      ),
      (
        "---\ntitle: Bài\n...\nNội dung\n", "3:1", "Dòng đóng phần khai báo là “...”, không phải ba dấu gạch nối ---",
        "Đổi dòng này thành ---"
      ),
      (
        "---\ntitle: Bài\n—\nNội dung\n", "3:1", "Dòng đóng phần khai báo là “—”, không phải ba dấu gạch nối ---",
        "Đổi dòng này thành ---"
      ),
      (
        "---\ntitle: Bài\ndate: 2026-09-05\n\nNội dung\n", "1:1", "Phần khai báo mở ở đây không được đóng lại",
        "Thêm một dòng --- sau dòng 3"
      ),
      (
        "---\ntitle: Bài\ntags:\n  - Đoàn\nNội dung: dài\n\n# Một\n", "1:1",
        "Phần khai báo mở ở đây không được đóng lại", "Thêm một dòng --- sau dòng 5"
      ),
    ])
  func closings(text: String, place: String, message: String, help: String) throws {
    let findings = try findings(text)
    #expect(findings.map(\.line) == ["content/bai.md:\(place) content/unclosed-front-matter: \(message)"])
    #expect(findings.map(\.help.vi) == [help])
  }

  @Test(
    "whose lines lack a space are told at that line",
    arguments: [
      ("title:Bài", "2:1", "Sau “title:” thiếu một dấu cách", "Viết lại: title: Bài"),
      ("title: Bài\ndate:2026-09-05", "3:1", "Sau “date:” thiếu một dấu cách", "Viết lại: date: 2026-09-05"),
      ("title:Bài\ndate: 2026-09-05", "2:1", "Sau “title:” thiếu một dấu cách", "Viết lại: title: Bài"),
      (
        "title:\u{A0}Bài\ndate: 2026-09-05", "2:7",
        "Sau dấu hai chấm là dấu cách không ngắt <U+00A0>, không phải dấu cách thường",
        "Xóa khoảng trống sau dấu hai chấm rồi gõ lại bằng phím cách: title: Bài"
      ),
      (
        "title: Bài\ntags:\n\u{A0} - Đoàn", "4:1",
        "Đầu dòng có dấu cách không ngắt <U+00A0>, không phải dấu cách thường",
        "Xóa khoảng trống ở đầu dòng rồi gõ lại bằng phím cách"
      ),
      ("title = \"Bài\"", "2:1", "Dòng này viết theo dạng TOML, với dấu bằng", "Viết lại: title: \"Bài\""),
      (
        "title: Bài\ndate：2026-09-05", "3:1", "Sau “date” là dấu hai chấm toàn khổ “：”, không phải dấu “:”",
        "Viết lại: date: 2026-09-05"
      ),
    ])
  func slips(yaml: String, place: String, message: String, help: String) throws {
    let findings = try findings("---\n\(yaml)\n---\n")
    #expect(findings.map(\.line) == ["content/bai.md:\(place) content/front-matter-syntax: \(message)"])
    #expect(findings.map(\.help.vi) == [help])
  }

  @Test(
    "are not seen in what is text",
    arguments: [
      "Ghi chú: họp lúc 8 giờ\n", "Kính gửi: các chi bộ\n\nNội dung\n", "- Một\n- Hai\n", "\n---\n\nNội dung\n",
      "{{ members.total }}\n",
      "```swift\nlet a = 1\n```\n", "https://example.org/\n", "***\n\nNội dung\n",
    ])
  func texts(text: String) throws {
    #expect(
      try findings(text).map(\.line) == [
        "content/bai.md:1:1 content/missing-field: Trang không có tiêu đề: thiếu mục “title”"
      ])
  }

  @Test("a no-break space behind a line --- and behind a value changes nothing, and in a key it is shown")
  func noBreakSpaces() throws {
    let site = try TemporarySite(page: "---\u{A0}\ntitle: Bài\ndraft: false\u{A0}\ndate: 5/9/2026\u{A0}\n---\n")
    #expect(try site.load().diagnostics.map(\.line) == [])
    let finding = try #require(try findings("---\ntitle: Bài\n\u{A0}tags: [a]\n---\n").first)
    #expect(finding.line == "content/bai.md:3:1 content/unknown-key: Không có mục nào tên là “<U+00A0>tags”")
    #expect(finding.help.vi == "Đổi “<U+00A0>tags” thành “tags”")
  }
}

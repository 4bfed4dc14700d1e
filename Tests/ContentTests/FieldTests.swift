import Content
import Diagnostics
import TestSupport
import Testing
import Vietnamese

@Suite("Fields")
struct FieldTests {
  private func page(_ yaml: String) throws -> Page {
    let loaded = try TemporarySite(page: "---\n\(yaml)\n---\n").load()
    #expect(loaded.diagnostics.map(\.line) == [])
    return try #require(loaded.site?.pages.first)
  }

  private func finding(_ yaml: String) throws -> Diagnostic {
    let findings = try TemporarySite(page: "---\n\(yaml)\n---\n").load().diagnostics
    #expect(findings.count == 1)
    return try #require(findings.first)
  }

  @Test(
    "a text is what is written, whatever YAML would make of it",
    arguments: ["2026", "no", "1.10", "0x1F", "null", "~", "2026-09-05", "yes", "1e3", "012", "12:30"])
  func texts(text: String) throws {
    #expect(try page("title: \(text)").title == text)
  }

  @Test("a text is on one line and in NFC")
  func oneLine() throws {
    let page = try page(
      "title: |\n  Hai\n  dòng\nsummary: \"  Đe\u{302}\u{309}  thu\u{31B}\u{309}\\t \"\ntags: [\" a  b \"]")
    #expect(page.title == "Hai dòng")
    #expect(page.summary.map { Array($0.utf8) } == Array("Để thử".utf8))
    #expect(page.tags.map(\.name) == ["a b"])
  }

  @Test("flags, numbers and dates are read as their type says")
  func typed() throws {
    let page = try page("title: A\nillustrative: Có\nweight: \"-1.234\"\ndate: 5/9/2026\nupdated: 2026-09-06")
    #expect(page.isIllustrative)
    #expect(page.weight == -1234)
    #expect(page.date == CalendarDate("2026-09-05"))
    #expect(page.updated == CalendarDate("2026-09-06"))
  }

  @Test("an optional key without a value counts as absent")
  func empty() throws {
    let page = try page("title: A\nsummary:\ndate: \"\"\ntags: []")
    #expect(page.summary == nil)
    #expect(page.date == nil)
    #expect(page.tags.isEmpty)
  }

  @Test("a wrong type says what is required and what was found")
  func wrongType() throws {
    let finding = try finding("title: A\nweight: nặng")
    #expect(finding.line == "content/bai.md:3:9 content/wrong-type: Giá trị của “weight” không đúng loại")
    #expect(finding.required?.vi == "số nguyên")
    #expect(finding.found?.vi == "“nặng”")
    #expect(finding.help.vi == "Sửa giá trị thành số nguyên")
    #expect(finding.location?.place?.length == 4)
  }

  @Test("a list written as one text is told how to become a list")
  func listHelp() throws {
    let finding = try finding("title: A\ntags: Đoàn, tình nguyện")
    #expect(finding.required?.vi == "danh sách, như [một, hai]")
    #expect(finding.found?.vi == "“Đoàn, tình nguyện”")
    #expect(finding.help.vi == "Viết thành danh sách: tags: [Đoàn, tình nguyện]")
  }

  @Test("a list where a text is required is told to take quotes")
  func textHelp() throws {
    let finding = try finding("title: [Tin] mới".replacing(" mới", with: ""))
    #expect(finding.found?.vi == "một danh sách")
    #expect(finding.help.vi == "Nếu dấu ngoặc là chữ của giá trị, đặt cả giá trị trong dấu nháy kép")
  }

  @Test("an unknown key names the nearest known one")
  func unknownKey() throws {
    let finding = try finding("title: A\nsumary: B")
    #expect(finding.line == "content/bai.md:3:1 content/unknown-key: Không có mục nào tên là “sumary”")
    #expect(finding.help.vi == "Đổi “sumary” thành “summary”")
    #expect(finding.location?.place?.length == 6)
  }

  @Test("an unknown key of a decomposed name is shown composed")
  func unknownDecomposedKey() throws {
    let finding = try finding("title: A\nnga\u{300}y: B")
    #expect(finding.message.vi.utf8.elementsEqual("Tên mục viết bằng tiếng Anh: “ngày” ở đây là “date”".utf8))
    #expect(finding.location?.place?.column == 1)
  }

  @Test("an unknown value names the nearest known one")
  func unknownValue() throws {
    let finding = try finding("title: A\naudience: intrenal")
    #expect(finding.line == "content/bai.md:3:11 content/unknown-value: “audience” không nhận giá trị “intrenal”")
    #expect(finding.required?.vi == "Một trong: công khai (public), nội bộ (internal)")
    #expect(finding.help.vi == "Đổi “intrenal” thành “internal”")
  }

  @Test("a day that is not on the calendar is told with both forms of writing one")
  func badDate() throws {
    let finding = try finding("title: A\ndate: 31/6/2026")
    #expect(finding.line == "content/bai.md:3:7 content/bad-date: Tháng 6 năm 2026 chỉ có 30 ngày, không có ngày 31")
    #expect(finding.required?.vi == "Ngày có trên lịch, viết như 2026-09-05 hoặc 5/9/2026")
    #expect(finding.found?.vi == "“31/6/2026”")
  }

  @Test("all mistakes of a page are told at once, in their order")
  func all() throws {
    let findings = try TemporarySite(page: "---\ntitle:\nfoo: 1\ndate: x\nweight: y\n---\n").load().diagnostics
    #expect(
      findings.map(\.line) == [
        "content/bai.md:2:1 content/missing-field: Mục “title” chưa có nội dung",
        "content/bai.md:3:1 content/unknown-key: Không có mục nào tên là “foo”",
        "content/bai.md:4:7 content/bad-date: Giá trị của “date” không phải là một ngày",
        "content/bai.md:5:9 content/wrong-type: Giá trị của “weight” không đúng loại",
      ])
  }

  @Test("a place is right after letters of many bytes, a tab and a decomposed word")
  func places() throws {
    let findings = try TemporarySite(page: "---\ntitle: Đảng\ntags: [\"ư𝄞\",\t\"e\u{302}\u{323}\", [x]]\n---\n").load()
      .diagnostics
    #expect(findings.map(\.line) == ["content/bai.md:3:19 content/wrong-type: Giá trị của “tags” không đúng loại"])
  }
}

import Diagnostics
import Foundation
import Testing

@Suite("Findings as JSON")
struct JSONRendererTests {
  @Test("one array, an object a line, the keys always in the same order, null where nothing is known")
  func vietnamese() {
    #expect(
      JSONRenderer(language: .vietnamese).render(Samples.all) == """
        [
          {"rule": "publishing/foreign-folder", "severity": "hint", "file": null, "line": null, "column": null, \
        "message": "Thư mục kết quả chưa có", "help": "Không cần làm gì, kyyeu sẽ tạo"},
          {"rule": "content/empty", "severity": "warning", "file": "content/b.md", "line": null, "column": null, \
        "message": "Tệp không có nội dung", "help": "Viết nội dung hoặc xóa tệp"},
          {"rule": "content/unknown-key", "severity": "error", "file": "content/tin-tuc/a.md", "line": 3, "column": 1, \
        "message": "Trường “titel” không có trong loại trang “news” (yêu cầu: Một trường của loại trang “news”; \
        giá trị hiện có: titel)", "help": "Đổi “titel” thành “title”"}
        ]

        """)
  }

  @Test("messages are in the language that was asked for")
  func english() {
    #expect(
      JSONRenderer(language: .english).render([Samples.unknownKey]) == """
        [
          {"rule": "content/unknown-key", "severity": "error", "file": "content/tin-tuc/a.md", "line": 3, "column": 1, \
        "message": "The kind “news” has no field “titel” (required: A field of the kind “news”; found: titel)", \
        "help": "Change “titel” to “title”"}
        ]

        """)
  }

  @Test("no finding is an empty array")
  func none() {
    #expect(JSONRenderer(language: .english).render([]) == "[]\n")
  }

  @Test("quotes, backslashes and everything that a terminal obeys are escaped")
  func escapes() {
    let text = "\"\\/\n\r\t\u{0}\u{1B}\u{9B}\u{2028}\u{202E}\u{E0067}\"\u{301}é"
    let shown = JSONRenderer(language: .english).render([Samples.finding(saying: text)])
    let escaped = #"\"\\/\n\r\t\u0000\u001b\u009b\u2028\u202e\udb40\udc67\""# + "\u{301}é"
    #expect(shown.utf8.contains("\"help\": \"\(escaped)\"".utf8))
  }

  @Test("another program reads back exactly what was said, whatever it was")
  func roundTrip() throws {
    var sample = SampleText(seed: 5)
    for _ in 0..<300 {
      let (help, file) = (sample.lines(upTo: 3), sample.line(upTo: 5))
      let finding = Diagnostic(
        rule: "content/sample", severity: .error, location: Location(file: file),
        message: Wording(verbatim: help), help: Wording(verbatim: help))
      let shown = JSONRenderer(language: .vietnamese).render([finding])
      let parsed = try JSONSerialization.jsonObject(with: Data(shown.utf8)) as? [[String: Any]]
      let object = try #require(parsed?.first)
      #expect((object["help"] as? String)?.utf8.elementsEqual(help.utf8) == true, "\(help.debugDescription)")
      #expect((object["message"] as? String)?.utf8.elementsEqual(help.utf8) == true)
      #expect((object["file"] as? String)?.utf8.elementsEqual(file.utf8) == true)
      #expect(Set(object.keys) == ["rule", "severity", "file", "line", "column", "message", "help"])
    }
  }
}

import Diagnostics
import Foundation
import TestSupport
import Testing

@Suite("Mistakes in YAML")
struct YAMLMistakeTests {
  static let mistakes: [(yaml: String, place: String, message: String)] = [
    ("title: Về công tác: kết quả", "2:19", "Dấu hai chấm ở đây bị hiểu là bắt đầu một mục mới"),
    ("title: A\nghi chú", "3:1", "Dòng này không có dạng “tên mục: nội dung”"),
    ("title: \"A", "2:8", "Dấu nháy mở ở đây không được đóng lại"),
    ("title: 'A", "2:8", "Dấu nháy mở ở đây không được đóng lại"),
    ("title: \"A\" và B", "2:12", "Từ chỗ này không đọc được: thụt đầu dòng không đều, hoặc thừa chữ sau một giá trị"),
    ("title: \"A \\q\"", "2:11", "Sau dấu \\ trong nháy kép là một ký hiệu không dùng được"),
    ("title: A\ntags: [a, b", "3:7", "Ngoặc mở ở đây không được đóng lại, hoặc giữa các mục thiếu dấu phẩy"),
    (
      "title: A\ntags: [a b] c", "3:13",
      "Từ chỗ này không đọc được: thụt đầu dòng không đều, hoặc thừa chữ sau một giá trị"
    ),
    ("title: @khoa", "2:8", "Giá trị không bắt đầu bằng ký tự này được (dấu tab, @, `, %)"),
    ("title: A\n\tdate: B", "3:1", "Giá trị không bắt đầu bằng ký tự này được (dấu tab, @, `, %)"),
    ("title: A\n  date: B", "3:7", "Dấu hai chấm ở đây bị hiểu là bắt đầu một mục mới"),
    (
      "title: A\nposts:\n  - post: B\n   name: C", "5:4",
      "Từ chỗ này không đọc được: thụt đầu dòng không đều, hoặc thừa chữ sau một giá trị"
    ),
    ("title: *a", "2:8", "Neo (&) và bí danh (*) của YAML không được dùng ở đây"),
    ("title: &a A", "2:8", "Neo (&) và bí danh (*) của YAML không được dùng ở đây"),
    ("a: &a [x]\nb: *a", "2:4", "Neo (&) và bí danh (*) của YAML không được dùng ở đây"),
    ("title: A\n... B", "3:5", "Từ chỗ này không đọc được"),
    ("title: 𝄞 Đ: x", "2:11", "Dấu hai chấm ở đây bị hiểu là bắt đầu một mục mới"),
  ]

  @Test("are told in plain words at their place", arguments: mistakes)
  func message(yaml: String, place: String, message: String) throws {
    let findings = try TemporarySite(page: "---\n\(yaml)\n---\n").load().diagnostics
    #expect(findings.map(\.line) == ["content/bai.md:\(place) content/front-matter-syntax: \(message)"])
  }

  @Test("stand in the same place with other line ends, marks and encodings of accents", arguments: mistakes)
  func mutated(yaml: String, place: String, message: String) throws {
    let text = "---\n\(yaml)\n---\n"
    for variant in [
      text.replacing("\n", with: "\r\n"), text.replacing("\n", with: "\r"), "\u{FEFF}" + text,
      text.decomposedStringWithCanonicalMapping,
    ] {
      let findings = try TemporarySite(page: variant).load().diagnostics
      #expect(findings.map(\.line) == ["content/bai.md:\(place) content/front-matter-syntax: \(message)"])
    }
  }

  @Test("a line separator that YAML counts as a line end and readers do not keeps the place right")
  func lineSeparator() throws {
    let findings = try TemporarySite(page: "---\ntitle: \"a\u{2028}b\" c\n---\n").load().diagnostics
    #expect(findings.map(\.location?.place?.line) == [2])
    #expect(findings.map(\.location?.place?.column) == [14])
  }

  @Test("a key that stands twice is told at the second, with the line of the first")
  func duplicate() throws {
    let yaml = "title: A\ndate: 2026-09-05\n\"title\" : B"
    let findings = try TemporarySite(page: "---\n\(yaml)\n---\n").load().diagnostics
    #expect(findings.map(\.line) == ["content/bai.md:4:2 content/duplicate-key: Mục “title” đã có ở dòng 2"])
  }

  @Test("a key that stands twice within braces is told at the second")
  func duplicateInFlow() throws {
    let yaml = "title: A\ncontact: {email: a, phone: b, email: c}"
    let findings = try TemporarySite(page: "---\n\(yaml)\n---\n").load().diagnostics
    #expect(findings.map(\.line) == ["content/bai.md:3:31 content/duplicate-key: Mục “email” đã có ở dòng 3"])
  }
}

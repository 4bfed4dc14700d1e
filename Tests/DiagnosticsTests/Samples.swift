import Diagnostics

/// Findings that several tests print.
enum Samples {
  static let source = SourceText(
    path: "content/tin-tuc/a.md", text: "---\ndate: 2026-12-05\ntitel: Đại hội\n---\n")

  static let unknownKey = Diagnostic(
    rule: "content/unknown-key", severity: .error, location: source.location(line: 3, utf8Column: 1, length: 5),
    message: Wording(
      vi: "Trường “titel” không có trong loại trang “news”", en: "The kind “news” has no field “titel”"),
    required: Wording(vi: "Một trường của loại trang “news”", en: "A field of the kind “news”"),
    found: Wording(verbatim: "titel"),
    help: Wording(vi: "Đổi “titel” thành “title”", en: "Change “titel” to “title”"))

  static let emptyFile = Diagnostic(
    rule: "content/empty", severity: .warning, location: Location(file: "content/b.md"),
    message: Wording(vi: "Tệp không có nội dung", en: "The file is empty"),
    help: Wording(vi: "Viết nội dung hoặc xóa tệp", en: "Write something or remove the file"))

  static let foreignFolder = Diagnostic(
    rule: "publishing/foreign-folder", severity: .hint, location: nil,
    message: Wording(vi: "Thư mục kết quả chưa có", en: "The output folder does not exist yet"),
    help: Wording(vi: "Không cần làm gì, kyyeu sẽ tạo", en: "Do nothing, kyyeu makes it"))

  static let all = [unknownKey, emptyFile, foreignFolder]

  /// A finding whose every text is `text`, on a line that is `line`.
  static func finding(
    saying text: String, file: String = "content/a.md", line: String = "đ", column: Int = 1, length: Int = 1
  ) -> Diagnostic {
    let words = Wording(verbatim: text)
    let place = Location.Place(line: 12, column: column, length: length, excerpt: line)
    return Diagnostic(
      rule: "content/sample", severity: .error, location: Location(file: file, place: place),
      message: words, required: words, found: words, help: words)
  }
}

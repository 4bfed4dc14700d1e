import Diagnostics

extension Rule {
  static let hiddenCharacter = Rule(
    id: "markdown/hidden-character",
    title: Wording(
      vi: "Bài viết không dùng mã như &#8238; để viết ra ký tự không nhìn thấy",
      en: "A text writes no characters that nobody sees by references such as &#8238;"),
    reason: Wording(
      vi: "Ký tự đảo chiều viết bằng mã làm câu chữ hiện ra khác với điều được viết, mà trong bài không ai nhận ra.",
      en:
        "A reference that turns the direction makes a sentence read otherwise than it was written, and nobody notices."),
    breaks: [
      Example("content/a.md", page("Thu ↓&#8238;000.1 đồng")),
      Example("content/a.md", page("## Số ↓&#x202e;000.1")),
      Example("content/a.md", page("Đảng↓&ZeroWidthSpace; ủy")),
      Example("content/a.md", page("↓[a](a.md \"x&#x2066;y\")")),
      Example([
        .init("content/a.md", page("![a ↓&rlm;b](anh.svg)")),
        .init("content/anh.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 4 4\"/>\n"),
      ]),
    ],
    keeps: [Example("content/a.md", page("Nghiên cứu &amp; phát triển, 10&nbsp;%, `&#8238;`, &hellip;"))])

  /// `character` is the one that is written, in UTF-8.
  func finding(at location: Location, hidden character: [UInt8]) -> Diagnostic {
    finding(
      at: location,
      Wording(
        vi: "Mã ở đây viết ra một ký tự không nhìn thấy", en: "The reference here writes a character that nobody sees"),
      found: Wording(verbatim: VisibleText.of(String(decoding: character, as: UTF8.self))),
      help: Wording(vi: "Xóa mã này", en: "Delete the reference"))
  }

  private static func page(_ text: String) -> String {
    "---\ntitle: A\n---\n\n\(text)\n"
  }
}

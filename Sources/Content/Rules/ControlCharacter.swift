import Diagnostics

extension Rule {
  package static let controlCharacter = Rule(
    id: "content/control-character",
    title: Wording(
      vi: "Bài viết, phần khai báo và ô của bảng số liệu không chứa ký tự điều khiển, ký tự không nhìn thấy",
      en: "Texts, front matter and the cells of tables hold no control characters and none that nobody sees"),
    reason: Wording(
      vi:
        "Ký tự không nhìn thấy, thường lọt vào khi chép từ nơi khác, làm hỏng tiêu đề, việc tìm kiếm và công cụ đọc màn hình; ký tự đảo chiều làm câu chữ hiện ra khác với điều được viết.",
      en:
        "Invisible characters, often pasted along from elsewhere, break titles, search and screen readers; those that turn the direction make a sentence read otherwise than it was written."
    ),
    breaks: [
      Example("content/bai.md", "---\ntitle: Họp↓\u{7} chi bộ\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài ↓\u{202E}iảđ\n---\n"),
      Example("content/bai.md", "---\ntitle: ↓\"Họp\\u0007\"\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\n---\n\nThu ↓\u{202E}000.1 đồng.\n"),
      Example("content/bai.md", "---\ntitle: Bài\n---\n\nĐảng↓\u{200B} ủy\n"),
      Example("content/bai.md", "---\ntitle: Bài\n---\n\n↓\u{1B}[31mđỏ\n"),
      .draft(.branchClassification, .row("↓mot\u{202E}", [\.rating: "Hoàn thành tốt"])),
    ],
    keeps: [
      Example("content/bai.md", "---\ntitle: Họp chi bộ 🎉\n---\n\nGia đình 👩‍👩‍👧, “chữ” – số…\u{00A0}đồng.\n")
    ])
}

extension Diagnostic {
  /// `bytes` are those of the character, in UTF-8.
  static func controlCharacter(_ bytes: ArraySlice<UInt8>, at location: Location) -> Diagnostic {
    Rule.controlCharacter.finding(
      at: location,
      Wording(vi: "Có một ký tự không nhìn thấy ở đây", en: "A character that nobody sees stands here"),
      found: Wording(verbatim: VisibleText.of(String(decoding: bytes, as: UTF8.self))),
      help: Wording(
        vi: "Xóa cả từ có ký tự này và gõ lại bằng tay", en: "Delete the word that holds it and type it again by hand"))
  }
}

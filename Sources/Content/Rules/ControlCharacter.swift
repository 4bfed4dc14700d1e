import Diagnostics

extension Rule {
  package static let controlCharacter = Rule(
    id: "content/control-character",
    title: Wording(
      vi: "Phần khai báo và ô của bảng số liệu không chứa ký tự điều khiển",
      en: "Front matter and the cells of tables hold no control characters"),
    reason: Wording(
      vi:
        "Ký tự không nhìn thấy, thường lọt vào khi chép từ tệp khác, làm hỏng tiêu đề, nguồn tin và công cụ đọc màn hình.",
      en: "Invisible characters, often pasted along from elsewhere, break titles, feeds and screen readers."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Họp↓\u{7} chi bộ\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài ↓\u{202E}iảđ\n---\n"),
      Example("content/bai.md", "---\ntitle: ↓\"Họp\\u0007\"\n---\n"),
      .draft("xep-loai-chi-bo.csv", "Mã chi bộ;Mức xếp loại\n↓mot\u{202E};Hoàn thành tốt\n"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Họp chi bộ 🎉\n---\n")])
}

extension Diagnostic {
  static func controlCharacter(at location: Location) -> Diagnostic {
    Rule.controlCharacter.finding(
      at: location,
      Wording(vi: "Có một ký tự điều khiển không nhìn thấy ở đây", en: "An invisible control character stands here"),
      help: Wording(vi: "Xóa giá trị này và gõ lại bằng tay", en: "Delete the value and type it again by hand"))
  }
}

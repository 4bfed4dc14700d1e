import Diagnostics

extension Rule {
  package static let unreadableTemplate = Rule(
    id: "templates/unreadable",
    title: Wording(
      vi: "Tệp trong templates/ phải đọc được, là văn bản UTF-8 và nằm trong thư mục đó",
      en: "A file of templates/ can be read, is UTF-8 text and lies in that folder"),
    reason: Wording(
      vi: "Mẫu không đọc được thì mẫu đi kèm kyyeu sẽ thế chỗ mà người thiết kế không biết.",
      en: "Where one cannot be read, the shipped one would take its place unnoticed."),
    breaks: [
      Example(
        [.init("templates/page.mustache", .bytes([0x3C, 0x70, 0x3E, 0xFF, 0xFE]))],
        fileAtFault: "templates/page.mustache"),
      Example(
        [.init("templates/page.mustache", .symlink(to: "/etc/hostname"))], fileAtFault: "templates/page.mustache"),
      Example([.init("templates/page.mustache", .unreadable)], fileAtFault: "templates/page.mustache"),
    ],
    keeps: [Example("templates/page.mustache", "<p>{{page.title}}</p>\n")])
}

extension Diagnostic {
  static func unreadableTemplate(_ path: String, _ cause: Wording, help: Wording) -> Diagnostic {
    Rule.unreadableTemplate.finding(
      at: Location(file: path),
      Wording(vi: "Không dùng được tệp mẫu: \(cause.vi)", en: "The template cannot be used: \(cause.en)"),
      help: help)
  }
}

extension Wording {
  /// How most templates that cannot be used are mended.
  static let ordinaryTemplate = Wording(
    vi: "Thay bằng một tệp văn bản thường, lưu với bảng mã UTF-8", en: "Put an ordinary file there, saved as UTF-8")
}

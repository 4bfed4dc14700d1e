import Diagnostics

extension Rule {
  package static let frontMatterSyntax = Rule(
    id: "content/front-matter-syntax",
    title: Wording(
      vi: "Phần khai báo ở đầu tệp viết theo dạng “tên mục: nội dung”, mỗi mục một dòng",
      en: "Front matter is YAML: one “key: value” a line"),
    reason: Wording(
      vi:
        "Một dấu hai chấm hay dấu nháy đặt sai chỗ làm cả phần khai báo không đọc được, và trang mất tiêu đề, ngày, nhãn.",
      en: "One colon or quote out of place makes all of it unreadable, and the page loses its title, date and tags."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Thông báo↓: họp chi bộ\n---\n"),
      Example("content/bai.md", "---\ntitle: ↓\"Họp chi bộ\ndate: 2026-09-05\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\ntags: ↓[Đoàn, Hội\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\n↓không có dấu hai chấm\n---\n"),
      Example("content/bai.md", "---\ntitle: ↓&a Bài\nsummary: *a\n---\n"),
      Example("content/bai.md", "---\ntitle: ↓@khoa\n---\n"),
    ],
    keeps: [
      Example("content/bai.md", "---\ntitle: \"Thông báo: họp chi bộ\"\n---\n"),
      Example("content/bai.md", "---\ntitle: Nghiên cứu & phát triển *\n---\n"),
      Example("content/bai.md", "---\ntitle: \"@khoa\"\ntags: [Đoàn, Hội]\n---\n"),
    ])
}

extension Diagnostic {
  static func frontMatterSyntax(_ message: Wording, help: Wording, at location: Location) -> Diagnostic {
    Rule.frontMatterSyntax.finding(at: location, message, help: help)
  }

  static func anchorRefused(at location: Location) -> Diagnostic {
    .frontMatterSyntax(YAMLExplanation.alias.message, help: YAMLExplanation.alias.help, at: location)
  }

  package static func frontMatterTooLong(at location: Location) -> Diagnostic {
    .frontMatterSyntax(
      Wording(vi: "Phần khai báo dài quá 64 KB", en: "This is longer than 64 KB"),
      help: Wording(
        vi: "Chuyển phần bài viết xuống dưới dòng --- thứ hai",
        en: "Move the text of the page below the second line ---"),
      at: location)
  }
}

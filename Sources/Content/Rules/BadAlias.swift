import Diagnostics

extension Rule {
  static let badAlias = Rule(
    id: "content/bad-alias",
    title: Wording(
      vi: "Địa chỉ cũ trong “aliases” bắt đầu bằng / và nằm trong trang thông tin",
      en: "An alias begins with / and lies within the site"),
    reason: Wording(
      vi: "Trang chuyển tiếp được ghi ra đúng địa chỉ này; địa chỉ sai thì liên kết cũ vẫn hỏng.",
      en: "The page that leads on is written at this address; a wrong one leaves old links broken."),
    breaks: [
      Example("content/bai.md", "---\ntitle: Bài\naliases: [↓cu/bai]\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\naliases: [\"/a/\", ↓\"/../b/\"]\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\naliases:\n  - ↓https://example.org/a/\n---\n"),
      Example("content/bai.md", "---\ntitle: Bài\naliases: [↓\"/index.php?id=5\"]\n---\n"),
    ],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\naliases: [/cu/bai/, /cu/bai.html]\n---\n")])
}

extension Diagnostic {
  static func badAlias(_ alias: String, at location: Location) -> Diagnostic {
    Rule.badAlias.finding(
      at: location,
      Wording(
        vi: "“\(alias)” không phải là địa chỉ trong trang thông tin", en: "“\(alias)” is no address within the site"),
      required: Wording(
        vi: "Bắt đầu bằng /, không có .., ?, #, % hay tên máy chủ", en: "Begins with /, without .., ?, #, % or a host"),
      help: Wording(vi: "Viết như /thu-muc-cu/bai-cu/", en: "Write it as /old-folder/old-page/"))
  }
}

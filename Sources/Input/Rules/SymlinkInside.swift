import Diagnostics

extension Rule {
  package static let symlinkInside = Rule(
    id: "content/symlink-inside",
    title: Wording(vi: "content/ không có liên kết tượng trưng", en: "content/ holds no symbolic links"),
    reason: Wording(
      vi:
        "Qua một liên kết, tệp của thư mục nội bộ có thể hiện ra ở một thư mục công khai, và một trang có hai địa chỉ.",
      en:
        "Through a link a file of an internal folder could show up in a public one, and a page would have two addresses."
    ),
    breaks: [
      Example(
        [.init("content/a.md", "---\ntitle: A\n---\n"), .init("content/b.md", .symlink(to: "a.md"))],
        fileAtFault: "content/b.md")
    ],
    keeps: [Example("content/b.md", "---\ntitle: B\naliases: [/a/]\n---\n")])
}

extension Diagnostic {
  static func symlinkInside(_ path: String, target: String) -> Diagnostic {
    Rule.symlinkInside.finding(
      at: Location(file: path),
      Wording(vi: "Đây là một liên kết tượng trưng, không phải tệp", en: "This is a symbolic link, not a file"),
      found: Wording(verbatim: "\(path) → \(target)"),
      help: Wording(
        vi: "Xóa liên kết; cần một địa chỉ thứ hai cho trang thì dùng “aliases”",
        en: "Delete the link; for a second address of a page use “aliases”"))
  }
}

import Diagnostics

extension Rule {
  package static let missingContent = Rule(
    id: "content/missing-folder",
    title: Wording(vi: "Thư mục gốc có thư mục content/", en: "The root holds a folder content/"),
    reason: Wording(
      vi: "Mọi bài viết nằm trong content/; không có nó thì không có gì để xuất bản.",
      en: "All that is published lies in content/; without it there is nothing to publish."),
    breaks: [],
    keeps: [Example("content/bai.md", "---\ntitle: Bài\n---\n")])
}

extension Diagnostic {
  static func missingContent() -> Diagnostic {
    Rule.missingContent.finding(
      at: nil,
      Wording(vi: "Không có thư mục content/ ở đây", en: "There is no folder content/ here"),
      help: Wording(
        vi: "Chạy lệnh trong thư mục của trang web, hoặc chỉ ra thư mục đó bằng --root; tạo trang mới bằng kyyeu init",
        en: "Run the command in the site's folder, or name that folder with --root; kyyeu init makes a new site"))
  }
}

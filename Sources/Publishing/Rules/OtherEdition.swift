import Diagnostics

extension Diagnostic {
  /// An edition is to go where the other one is, or belongs: `folder` is absolute.
  static func otherEdition(_ edition: PublishedEdition, at folder: String) -> Diagnostic {
    let wording =
      switch edition {
      case .internal:
        Wording(
          vi: "“\(folder)” là nơi của bản công khai, không xuất bản bản nội bộ vào đó",
          en: "“\(folder)” is where the public edition goes; the internal one is not published there")
      case .public:
        Wording(
          vi: "“\(folder)” là nơi của bản nội bộ, không xuất bản bản công khai vào đó",
          en: "“\(folder)” is where the internal edition goes; the public one is not published there")
      }
    return Rule.otherEdition.finding(
      at: nil, wording,
      required: Wording(
        vi: "Bản công khai và bản nội bộ ở hai thư mục khác nhau", en: "The two editions in two folders"),
      help: Wording(
        vi: "Bỏ --output để dùng thư mục mặc định (\(edition.folder)/), hoặc chọn một thư mục khác",
        en: "Leave out --output for the usual folder (\(edition.folder)/), or choose another"))
  }
}

extension Rule {
  package static let otherEdition = Rule(
    id: "publishing/other-edition",
    title: Wording(
      vi: "Bản nội bộ và bản công khai không chung một thư mục",
      en: "The internal and the public edition do not share a folder"),
    reason: Wording(
      vi: "Thư mục công khai được máy chủ đưa ra cho mọi người; bản nội bộ lọt vào đó là lộ việc riêng của đảng bộ.",
      en:
        "A server shows the public folder to everybody: an internal edition in it gives away what is the office’s own."
    ),
    breaks: [Example([.init("internal/.gitignore", "*\n"), .init("public", .symlink(to: "internal"))])],
    keeps: [Example([.init("cong-khai/.gitignore", "*\n"), .init("public", .symlink(to: "cong-khai"))])])
}

import Diagnostics

extension Diagnostic {
  /// An edition is to go where another one is, or belongs: `folder` is absolute.
  static func otherEdition(
    _ edition: PublishedEdition, at folder: String, of other: PublishedEdition
  ) -> Diagnostic {
    Rule.otherEdition.finding(
      at: nil,
      Wording(
        vi: "“\(folder)” là nơi của \(other.name.vi), không ghi \(edition.name.vi) vào đó",
        en: "“\(folder)” is where \(other.name.en) goes; \(edition.shortName) is not published there"),
      required: Wording(
        vi: "Mỗi bản ở một thư mục riêng: công khai, nội bộ, xem thử", en: "Each edition in a folder of its own"),
      help: Wording(
        vi: "Bỏ --output để dùng thư mục mặc định (\(edition.folder)/), hoặc chọn một thư mục khác",
        en: "Leave out --output for the usual folder (\(edition.folder)/), or choose another"))
  }
}

extension PublishedEdition {
  /// How sentences name it.
  fileprivate var name: Wording {
    switch self {
    case .public: Wording(vi: "bản công khai", en: "the public edition")
    case .internal: Wording(vi: "bản nội bộ", en: "the internal edition")
    case .preview: Wording(vi: "bản xem thử", en: "the preview")
    case .internalPreview: Wording(vi: "bản xem thử nội bộ", en: "the internal preview")
    }
  }

  /// How English sentences name it beside another.
  fileprivate var shortName: String {
    switch self {
    case .public: "the public one"
    case .internal: "the internal one"
    case .preview, .internalPreview: name.en
    }
  }
}

extension Rule {
  static let otherEdition = Rule(
    id: "publishing/other-edition",
    title: Wording(
      vi: "Bản công khai, bản nội bộ và bản xem thử không chung một thư mục",
      en: "The public edition, the internal one and the preview do not share a folder"),
    reason: Wording(
      vi:
        "Thư mục công khai được máy chủ đưa ra cho mọi người; bản nội bộ hoặc bài chưa đăng nằm trong đó sẽ bị lộ thông tin nội bộ của đảng bộ.",
      en:
        "A server shows the public folder to everybody: an internal edition or a draft in it gives away what is the office’s own."
    ),
    breaks: [Example([.init("internal/.gitignore", "*\n"), .init("public", .symlink(to: "internal"))])],
    keeps: [Example([.init("cong-khai/.gitignore", "*\n"), .init("public", .symlink(to: "cong-khai"))])])
}

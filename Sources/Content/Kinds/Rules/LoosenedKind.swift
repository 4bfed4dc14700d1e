import Diagnostics

extension Rule {
  static let loosenedKind = Rule(
    id: "kinds/loosened",
    title: Wording(
      vi: "Loại bài của trang thông tin không nới lỏng điều đã quy định", en: "A site’s kinds loosen nothing that holds"
    ),
    reason: Wording(
      vi:
        "Nới phạm vi phổ biến của biên bản, văn bản là đăng công khai việc nội bộ; bỏ mục bắt buộc thì bài thiếu thông tin.",
      en:
        "To let more people read minutes or documents publishes what is internal; a key that may be missing leaves gaps."
    ),
    breaks: [
      Example("kinds/document.yaml", "audience: ↓public\n"),
      Example("kinds/minutes.yaml", "audience: ↓internal-until-decided\n"),
      Example("kinds/movement.yaml", "fields:\n  organisation:\n    ↓required: false\n"),
      Example("kinds/hop.yaml", Example.kind + "folder: ↓bien-ban/nam-2026\n"),
    ],
    keeps: [
      Example("kinds/news.yaml", "audience: internal-until-decided\n"),
      Example("kinds/partner.yaml", "fields:\n  since:\n    required: true\n"),
      Example("kinds/hop.yaml", Example.kind + "folder: bien-ban/nam-2026\naudience: internal\n"),
    ])
}

extension Diagnostic {
  /// A site that lets more people read the pages of a kind.
  static func loosenedKind(_ kind: Kind, from audience: DefaultAudience, at location: Location) -> Diagnostic {
    Rule.loosenedKind.finding(
      at: location,
      Wording(
        vi: "Loại bài “\(kind.rawValue)” không được phổ biến rộng hơn quy định có sẵn",
        en: "More people would read the kind “\(kind.rawValue)” than what is shipped allows"),
      required: Wording(vi: audience.wording.vi, en: audience.wording.en),
      help: Wording(vi: "Xóa dòng “audience”", en: "Delete the line “audience”"))
  }

  /// A required key that a site lets go.
  static func loosenedKey(_ name: String, of kind: Kind, at location: Location) -> Diagnostic {
    Rule.loosenedKind.finding(
      at: location,
      Wording(
        vi: "Mục “\(name)” của loại bài “\(kind.rawValue)” là bắt buộc",
        en: "The key “\(name)” of the kind “\(kind.rawValue)” is required"),
      help: Wording(vi: "Xóa dòng “required”", en: "Delete the line “required”"))
  }

  /// A folder inside that of a kind whose pages stay in the office.
  static func loosenedFolder(_ folder: String, in taken: String, of kind: Kind, at location: Location) -> Diagnostic {
    Rule.loosenedKind.finding(
      at: location,
      Wording(
        vi: "Thư mục “\(folder)” nằm trong “\(taken)”, nơi đặt bài nội bộ của loại “\(kind.rawValue)”",
        en: "The folder “\(folder)” lies in “\(taken)”, where the kind “\(kind.rawValue)” keeps internal pages"),
      help: Wording(
        vi: "Chọn thư mục khác, hoặc ghi “audience” chặt như loại bài kia",
        en: "Choose another folder, or an “audience” as strict as that kind’s"))
  }
}

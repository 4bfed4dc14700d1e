import Diagnostics

extension Rule {
  static let badKindFile = Rule(
    id: "kinds/file-name",
    title: Wording(
      vi: "Mỗi tệp trong kinds/ mang tên loại bài, đuôi .yaml",
      en: "A file of kinds/ is named after its kind, with .yaml"
    ),
    reason: Wording(
      vi: "Tệp đặt tên khác không được đọc: bài loại ấy bị coi là trang thường, và có thể được đăng công khai.",
      en: "A file of another name is not read: pages of its kind would count as ordinary ones, and may be published."),
    breaks: [
      Example([.init("kinds/bien-ban.yml", Example.kind)], fileAtFault: "kinds/bien-ban.yml"),
      Example([.init("kinds/Bien-ban.yaml", Example.kind)], fileAtFault: "kinds/Bien-ban.yaml"),
      Example([.init("kinds/a/b.yaml", Example.kind)], fileAtFault: "kinds/a/b.yaml"),
      Example("kinds/hop.yaml", "name: {vi: Họp, en: Meeting}\nfields:\n  ↓Chủ trì:\n    type: text\n"),
    ],
    keeps: [Example("kinds/so-tay.yaml", Example.kind)])
}

extension Example {
  /// A kind that is nothing but its name.
  static let kind = "name: {vi: Sổ tay, en: Handbook}\n"
}

extension Diagnostic {
  /// A file of `kinds/` whose name is not that of a kind.
  static func badKindFile(_ path: String) -> Diagnostic {
    Rule.badKindFile.finding(
      at: Location(file: path), Wording(vi: "Tên tệp không phải là tên loại bài", en: "This file name names no kind"),
      required: Wording(
        vi: "kinds/<tên>.yaml, tên gồm chữ thường không dấu, chữ số và dấu -",
        en: "kinds/<name>.yaml, the name of small letters, digits and -"),
      help: Wording(
        vi: "Đổi tên tệp, như kinds/bien-ban.yaml; tệp không phải loại bài thì chuyển ra khỏi kinds/",
        en: "Rename it, as kinds/bien-ban.yaml; move out of kinds/ what declares no kind"))
  }

  /// A key of a kind, or one of its values, that is no name.
  static func badKindName(_ name: String, at location: Location) -> Diagnostic {
    Rule.badKindFile.finding(
      at: location,
      Wording(vi: "“\(name)” không dùng làm tên mục được", en: "“\(name)” cannot be the name of a key"),
      required: Wording(
        vi: "Chữ thường không dấu, chữ số, dấu - và _, bắt đầu bằng chữ",
        en: "Small letters, digits, - and _, a letter first"),
      help: Wording(
        vi: "Đặt tên không dấu, như chu_tri; chữ hiện trên trang ghi ở “label”",
        en: "Write it without marks, as chair; what pages show goes into “label”"))
  }
}

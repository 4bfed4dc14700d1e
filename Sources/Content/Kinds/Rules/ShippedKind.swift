import Diagnostics

extension Rule {
  static let shippedKind = Rule(
    id: "kinds/shipped",
    title: Wording(
      vi: "Loại bài có sẵn chỉ được thêm mục, thêm thông tin, đổi nhãn",
      en: "To a kind that is shipped a site adds keys, facts and words"),
    reason: Wording(
      vi: "Chương trình dựa vào các mục có sẵn; đổi dạng hay dời thư mục thì bài, báo cáo và kiểm tra không còn đúng.",
      en: "The program relies on the keys that are there; pages, reports and checks fail where one is changed or moved."
    ),
    breaks: [
      Example("kinds/news.yaml", "↓folder: tin\n"),
      Example("kinds/partner.yaml", "fields:\n  since:\n    ↓type: text\n"),
      Example("kinds/branch.yaml", "fields:\n  type:\n    ↓choices: {office: {vi: Văn phòng, en: Office}}\n"),
      Example(
        "kinds/annual-report.yaml", "↓fields:\n  note:\n    type: text\n    doc: {vi: Ghi chú, en: A note}\n"),
    ],
    keeps: [
      Example("kinds/news.yaml", "label: {vi: Tin và thông báo, en: News and notices}\n"),
      Example("kinds/partner.yaml", "fields:\n  since:\n    doc: {vi: Hợp tác từ năm, en: Partner since}\n"),
      Example(
        "kinds/partner.yaml",
        "fields:\n  city:\n    type: text\n    doc: {vi: Thành phố, en: City}\n    label: {vi: Thành phố, en: City}\nfacts: [city]\n"
      ),
    ])
}

extension Diagnostic {
  /// A key of a kind's file that the site may not write of a shipped kind.
  static func shippedKind(_ kind: Kind, key: String, at location: Location) -> Diagnostic {
    Rule.shippedKind.finding(
      at: location,
      Wording(
        vi: "Không đổi được “\(key)” của loại bài có sẵn “\(kind.rawValue)”",
        en: "“\(key)” of the shipped kind “\(kind.rawValue)” cannot be changed"),
      help: Wording(
        vi: "Xóa “\(key)”; cần khác thì khai một loại bài riêng trong kinds/",
        en: "Delete “\(key)”; where something else is needed, declare a kind of your own in kinds/"))
  }

  /// Something that is said anew of a key that a shipped kind has.
  static func retypedKey(_ name: String, of kind: Kind, key: String, at location: Location) -> Diagnostic {
    Rule.shippedKind.finding(
      at: location,
      Wording(
        vi: "Không đổi được “\(key)” của mục “\(name)” trong loại bài có sẵn “\(kind.rawValue)”",
        en: "“\(key)” of the key “\(name)” of the shipped kind “\(kind.rawValue)” cannot be changed"),
      required: Wording(vi: "Chỉ doc, label, sample, required", en: "Only doc, label, sample, required"),
      help: Wording(
        vi: "Xóa “\(key)”; cần khác thì thêm một mục tên khác",
        en: "Delete “\(key)”; where something else is needed, add a key of another name"))
  }
}

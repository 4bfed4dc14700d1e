import Diagnostics
import Input

/// The keys of a file of `kinds/`.
enum KindFileFields {
  static let name = KindWordFields.key(
    "name", Wording(vi: "Một bài loại này là gì, vài chữ", en: "What a page of the kind is, in a few words"))
  static let label = KindWordFields.key(
    "label", Wording(vi: "Tên loại bài, hiện trên trang", en: "What the kind is called on pages"))
  static let plural = KindWordFields.key(
    "plural", Wording(vi: "Tên chung của nhiều bài, hiện trên trang", en: "What many of them are called on pages"))
  static let folder = FieldKey.text(
    "folder", sample: "bien-ban",
    Wording(vi: "Thư mục của loại bài này, tính từ content/", en: "The folder of its pages, from content/"))
  static let file = FieldKey.text(
    "file", sample: "to-chuc/dang-uy.md", Wording(vi: "Tệp duy nhất của loại bài này", en: "The one page of the kind"))
  static let years = FieldKey.text(
    "years", sample: "bao-cao",
    Wording(vi: "Thư mục chứa mỗi năm một thư mục, bài là index.md", en: "The folder of years, whose index.md it is"))
  static let yearParts = FieldKey.text(
    "year_parts", sample: "bao-cao",
    Wording(
      vi: "Thư mục chứa mỗi năm một thư mục, bài là các tệp khác", en: "The folder of years, whose other files it is"))
  static let view = FieldKey.text(
    "view", sample: "minutes",
    Wording(vi: "Tên trong mẫu trình bày, nếu khác tên loại", en: "Its name in templates, if not that of the kind"))
  static let date = FieldKey<WrittenDateNeed>.choice(
    "date", Wording(vi: "Bài phải ghi ngày", en: "Its pages have to say their date"))
  static let audience = FieldKey<WrittenAudience>.choice(
    "audience", Wording(vi: "Phạm vi phổ biến mặc định", en: "Who reads its pages unless told"))
  static let fields = KindFieldFields.list
  static let facts = FieldKey.texts(
    "facts", sample: "[chair, present]",
    Wording(vi: "Các mục hiện trong danh sách bài", en: "The keys that lists tell of a page"))
  static let rules = KindRuleFields.list

  /// What a site may write of a kind.
  static let ofSite = [
    name.field, label.field, plural.field, folder.field, view.field, date.field, audience.field, fields.field,
    facts.field, rules.field,
  ]
  /// What a shipped kind may say beside that.
  static let ofShipped = ofSite + [file.field, years.field, yearParts.field]
}

/// `date:` of a kind.
enum WrittenDateNeed: String, Sendable, CaseIterable {
  case required
}

/// `audience:` of a kind.
enum WrittenAudience: String, Sendable, CaseIterable {
  case `public`
  case untilDecided = "internal-until-decided"
  case untilPublished = "internal-until-published"
  case always = "internal"

  var audience: DefaultAudience {
    switch self {
    case .public: .public
    case .untilDecided: .internalUntilDecided
    case .untilPublished: .internalUntilPublished
    case .always: .internalAlways
    }
  }
}

import Diagnostics
import Input
import Vietnamese

/// The keys that every page may have. Their names are those that other generators use.
enum PageFields {
  static let title = FieldKey.text(
    "title", required: true, sample: "Tiêu đề của trang",
    Wording(vi: "Tiêu đề của trang", en: "Title of the page"))
  static let kind = FieldKey.text(
    "kind", sample: "news",
    Wording(
      vi: "Loại trang; không ghi thì theo thư mục, nếu không thì là page",
      en: "What the page is; else by its folder, else page"))
  static let date = dateKey(isRequired: false)
  static let requiredDate = dateKey(isRequired: true)
  static let updated = FieldKey.date("updated", Wording(vi: "Ngày cập nhật", en: "Day of the last change"))
  static let summary = FieldKey.text(
    "summary", sample: "Một câu nói trang có gì",
    Wording(vi: "Một câu tóm tắt, hiện trong danh sách", en: "One sentence, shown in lists"))
  static let tags = FieldKey.texts(
    "tags", sample: "[Đoàn, tình nguyện]", Wording(vi: "Các chuyên mục của trang", en: "The tags of the page"))
  static let draft = FieldKey.flag(
    "draft", visibility: .internal,
    Wording(vi: "Bản thảo: chưa đăng", en: "A draft: not published"))
  static let publishOn = FieldKey.date(
    "publish_on", visibility: .internal,
    Wording(vi: "Ngày đầu tiên được đưa lên", en: "The first day on which it is published"))
  static let expiresOn = FieldKey.date(
    "expires_on", visibility: .internal,
    Wording(vi: "Ngày cuối cùng còn trên trang", en: "The last day on which it is published"))
  static let aliases = FieldKey.texts(
    "aliases", sample: "[/dia-chi-cu/]",
    Wording(vi: "Những địa chỉ cũ, chuyển tiếp về đây", en: "Former addresses, which lead here"))
  static let weight = FieldKey.whole(
    "weight", in: Int.min...Int.max, sample: "1",
    Wording(vi: "Thứ tự: số nhỏ đứng trước", en: "Order: smaller comes first"))
  static let slug = FieldKey.text(
    "slug", sample: "tinh-nguyen",
    Wording(vi: "Phần cuối của địa chỉ, thay cho tên tệp", en: "Last part of the address, instead of the file name"))
  static let language = FieldKey.language(
    "language",
    Wording(vi: "Ngôn ngữ của trang, nếu khác ngôn ngữ chung", en: "Language of the page, if not the site's"))
  static let translationOf = FieldKey.path(
    "translation_of", sample: "gioi-thieu.md",
    Wording(vi: "Trang mà trang này là bản dịch", en: "The page of which this is a translation"))
  static let audience = FieldKey<Audience>.choice(
    "audience",
    visibility: .internal, words: { $0.word },
    Wording(
      vi:
        "Phạm vi phổ biến; không ghi thì theo loại bài, loại văn bản. Bài nội bộ không có trong bản công khai; ở index.md thì cả thư mục là nội bộ",
      en:
        "Who may read it; else what its kind and type of document say. An internal page is in no public edition, an internal index.md makes its whole folder so"
    ))
  static let secrecy = FieldKey.text(
    "secrecy", sample: "Mật",
    Wording(
      vi: "Độ mật của văn bản: có ghi thì trang bị từ chối, vì văn bản mật không được đưa vào đây",
      en: "How secret the document is: where it is given the page is refused, since none such belongs here"))
  static let clearedTexts = FieldKey<[Clearance]>.records(
    "cleared_texts", ClearanceFields.fields, sample: "[{text: Nguyên văn câu đó, reason: Lý do}]",
    Wording(
      vi: "Những câu trên trang này trùng với nội dung nội bộ nhưng được phép công khai, mỗi câu kèm lý do",
      en: "Sentences of this page that an internal text holds too and that may be public, each with the reason"),
    read: ClearanceFields.read)
  static let illustrative = FieldKey.flag(
    "illustrative",
    Wording(
      vi: "Trang có số liệu, nội dung minh họa và ghi rõ như vậy",
      en: "Something on it is illustrative, and is marked so"))
  static let personalData = FieldKey<PersonalDataConsent>.choice(
    "personal_data", visibility: .internal, words: { $0.word },
    Wording(
      vi: "Người được nêu tên, số điện thoại đã đồng ý cho đăng (Luật Bảo vệ dữ liệu cá nhân, 91/2025/QH15)",
      en: "The persons named, and those whose telephone is told, have agreed to it (law 91/2025/QH15)"))

  /// The keys whose values are text that somebody reads.
  static let readable: Set<String> = [title.field.name, summary.field.name, tags.field.name, secrecy.field.name]

  /// In the order in which the reference shows them.
  static func all(dateIsRequired: Bool) -> [Field] {
    [
      title.field, kind.field, (dateIsRequired ? requiredDate : date).field, updated.field, summary.field, tags.field,
      draft.field, publishOn.field, expiresOn.field, aliases.field, weight.field, slug.field, language.field,
      translationOf.field, audience.field, secrecy.field, clearedTexts.field, illustrative.field, personalData.field,
    ]
  }

  private static func dateKey(isRequired: Bool) -> FieldKey<CalendarDate> {
    .date(
      "date", required: isRequired,
      Wording(
        vi: "Ngày của bài, hoặc của buổi học, hoạt động",
        en: "Day of the page, or of the session or activity it tells of"))
  }
}

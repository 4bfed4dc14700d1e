import Diagnostics
import Input
import Markdown

/// The keys of the words that a layout itself puts on the page.
enum WordsFields {
  static let nation = FieldKey.text(
    "words.nation", sample: "Đảng Cộng sản Việt Nam",
    Wording(vi: "Tiêu đề, Quốc hiệu", en: "The Party's or State's name"))
  static let motto = FieldKey.text(
    "words.motto", sample: "Độc lập - Tự do - Hạnh phúc", Wording(vi: "Tiêu ngữ", en: "The motto"))
  static let number = FieldKey.text(
    "words.number", sample: "\"Số:\"", Wording(vi: "Chữ trước số", en: "What stands before the number"))
  static let numberJoint = FieldKey.text(
    "words.number_joint", sample: "/", Wording(vi: "Dấu giữa số và ký hiệu", en: "What joins number and symbol"))
  static let symbolJoint = FieldKey.text(
    "words.symbol_joint", sample: "\"-\"", Wording(vi: "Dấu trong ký hiệu", en: "What joins the parts of a symbol"))
  static let onBehalf = FieldKey.text(
    "words.on_behalf", sample: "TM.", Wording(vi: "Chữ ký thay mặt", en: "What stands before a body signed for"))
  static let inPlace = FieldKey.text(
    "words.in_place", sample: "KT.", Wording(vi: "Chữ cấp phó ký thay", en: "What stands before a head signed for"))
  static let ending = FieldKey.text(
    "words.ending", sample: "./.", Wording(vi: "Dấu kết thúc văn bản", en: "What the text ends with"))
  static let addressee = FieldKey.text(
    "words.addressee", sample: "\"Kính gửi:\"",
    Wording(vi: "Chữ trước nơi gửi đến, nếu văn bản có", en: "What stands before the addressee, where one is named"))
  static let recipients = FieldKey.text(
    "words.recipients", sample: "\"Nơi nhận:\"", Wording(vi: "Chữ trên nơi nhận", en: "What stands over the recipients")
  )
  static let draft = FieldKey.text(
    "words.draft", sample: "Dự thảo lần {number}",
    Wording(vi: "Chỉ dẫn dự thảo, có {number}", en: "What a draft says of itself, with {number}"))
  static let headingSeparator = FieldKey.text(
    "words.heading_separator", sample: "\"-\"", Wording(vi: "Dấu sau số La Mã", en: "What follows a Roman number"))
  static let headings = FieldKey.texts(
    "words.headings", sample: "[decimal, letter]",
    Wording(
      vi: "Số của đề mục trong phần, từ cấp cao xuống: decimal (1.), path (1.1.), letter (a))",
      en: "Numbers of the headings in a chapter, from the highest down: decimal (1.), path (1.1.), letter (a))"))
  static let all = [
    nation.field, motto.field, number.field, numberJoint.field, symbolJoint.field, onBehalf.field, inPlace.field,
    ending.field, addressee.field, recipients.field, draft.field, headingSeparator.field, headings.field,
  ]
}

/// The keys of what a report is called.
enum ReportFields {
  static let type = FieldKey.text("report.type", sample: "Báo cáo", Wording(vi: "Tên loại", en: "Its type line"))
  static let symbol = FieldKey.text(
    "report.symbol", sample: "BC", Wording(vi: "Tên loại trong ký hiệu", en: "The type in its symbol"))
  static let subject = FieldKey.text(
    "report.subject", sample: "tổng kết công tác năm {year}",
    Wording(vi: "Trích yếu lệ thường, có {year}, {next_year}", en: "Its usual subject, with {year}, {next_year}"))
  static let all = [type.field, symbol.field, subject.field]
}

/// A wording in the languages of messages; where English is not written, Vietnamese stands for it.
enum WordingFields {
  static let vietnamese = FieldKey.text(
    "vi", required: true, sample: "Thể thức của Khoa", Wording(vi: "Bằng tiếng Việt", en: "In Vietnamese"))
  static let english = FieldKey.text(
    "en", sample: "The faculty's layout", Wording(vi: "Bằng tiếng Anh", en: "In English"))
  static let all = [vietnamese.field, english.field]

  static func read(_ reader: inout FieldReader) -> Wording? {
    let (vietnamese, english) = (reader[vietnamese], reader[english])
    return vietnamese.map { Wording(vi: $0, en: english ?? $0) }
  }
}

extension HeadingNumber {
  /// As files of layouts name them.
  static let names: [(name: String, number: HeadingNumber)] = [
    ("decimal", .decimal), ("path", .path), ("letter", .letter),
  ]
}

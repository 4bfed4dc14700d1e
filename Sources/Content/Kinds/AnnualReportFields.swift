import Diagnostics
import Input

extension AnnualReport {
  static let year = FieldKey.year("year", required: true, Wording(vi: "Năm báo cáo", en: "The year it covers"))
  static let issuer = FieldKey.text(
    "issuer", required: true, sample: "Đảng ủy Khoa", Wording(vi: "Nơi ban hành", en: "Who issues it"))
  static let scope = FieldKey<ReportScope>.choice(
    "scope",
    Wording(
      vi: "Báo cáo của đảng ủy (committee), hay mỗi chi bộ một báo cáo (branches)",
      en: "The committee’s report, or one of each branch"))
  static let parent = FieldKey.text(
    "parent", sample: "Trường Đại học X",
    Wording(vi: "Cơ quan cấp trên, nếu khác của cả trang thông tin", en: "The body above, if not the site’s"))
  static let abbreviation = FieldKey.text(
    "abbreviation", sample: "KCK",
    Wording(
      vi: "Chữ viết tắt của cơ quan ban hành trong ký hiệu, nếu thể thức chưa có",
      en: "The issuer in the symbol, where the official layout does not have it"))
  static let subject = FieldKey.text(
    "subject", sample: "Tổng kết công tác năm",
    Wording(vi: "Trích yếu, nếu khác lệ thường", en: "What it is about, if not the usual"))
  static let recipients = FieldKey.texts(
    "recipients", sample: "[Đảng ủy Trường, Các chi bộ]",
    Wording(vi: "Nơi nhận; dòng “Lưu” được thêm vào cuối", en: "Recipients; where it is kept is added"))
  static let place = FieldKey.text(
    "place", sample: "Hà Nội",
    Wording(vi: "Địa danh, nếu khác của cả trang", en: "Where it is issued, if not the site’s"))
  static let marks = FieldKey.texts(
    "marks", sample: "[Lưu hành nội bộ]", Wording(vi: "Dấu chỉ mức độ phổ biến", en: "Marks under the date"))
  static let addressee = FieldKey.text(
    "addressee", sample: "Ban Giám hiệu",
    Wording(vi: "Kính gửi, chỉ có ở thể thức nhà nước", en: "To whom a State report is sent"))
  static let layout = FieldKey.text(
    "layout", sample: "state",
    Wording(
      vi: "Thể thức trình bày: tên một tệp trong templates/layouts/, như party, state, union; không ghi là party",
      en: "The official layout: the name of a file of templates/layouts/, as party, state, union; else party"))
  static let doubleSided = FieldKey.flag(
    "double_sided", Wording(vi: "In hai mặt giấy", en: "Printed on both sides of a sheet"))
  static let headingSeparator = FieldKey.text(
    "heading_separator", sample: ".",
    Wording(
      vi: "Dấu sau số La Mã của chương, nếu khác thể thức", en: "What follows a chapter’s number, if not the layout’s"))
  static let contents = FieldKey.flag(
    "contents",
    Wording(
      vi: "Có mục lục, in thành trang riêng trước báo cáo", en: "Has a list of contents, on pages before the report"))
  static let headings = FieldKey<ReportHeadings>.choice(
    "headings",
    Wording(
      vi: "Số của đề mục trong bản Word: Word tự đánh (automatic) hay gõ sẵn (typed), để dán vào văn bản khác",
      en: "Headings of the Word file: counted by Word, or typed, to be pasted into another document"))
  static let asOf = FieldKey.date(
    "as_of",
    Wording(
      vi: "Ngày chốt số liệu của báo cáo; không ghi thì là ngày cuối cùng đã chép riêng, nếu có",
      en: "Up to which day its figures count; else the last day of which they were kept, where any were"))
  static let fields =
    [year.field, issuer.field, scope.field] + ReportIssue.fields + [
      parent.field, abbreviation.field,
      recipients.field, subject.field, place.field, marks.field, addressee.field, layout.field, doubleSided.field,
      headingSeparator.field, contents.field, headings.field, asOf.field,
      ReportIssue.branches.field,
    ]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (year, issuer, scope, subject) = (reader[year], reader[issuer], reader[scope], reader[subject])
    let (recipients, place, marks) = (reader[recipients], reader[place], reader[marks])
    let (addressee, layout, doubleSided) = (reader[addressee], reader[layout], reader[doubleSided])
    let (separator, parent, abbreviation) = (reader[headingSeparator], reader[parent], reader[abbreviation])
    let (issue, branches) = (ReportIssue.read(&reader), reader[ReportIssue.branches])
    let (contents, headings, asOf) = (reader[contents], reader[headings], reader[asOf])
    guard let year, let issuer else { return nil }
    let report = AnnualReport(
      year: year, issuer: issuer, scope: scope ?? .committee, parent: parent, abbreviation: abbreviation,
      asOf: asOf, subject: subject, issue: issue,
      branches: Dictionary(branches ?? [], uniquingKeysWith: { first, _ in first }),
      branchOrder: (branches ?? []).map(\.0), recipients: recipients ?? [],
      place: place, marks: marks ?? [], addressee: addressee, layout: layout,
      isDoubleSided: doubleSided ?? false, headingSeparator: separator, hasContents: contents ?? false,
      headings: headings ?? .automatic)
    PublishedBeforeIssue.check(report, &reader)
    return .annualReport(report)
  }
}

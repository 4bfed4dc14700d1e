import Diagnostics
import Input

/// The keys of `content/site.yaml`.
enum SettingsFields {
  static let name = FieldKey.text(
    "name", required: true, sample: "Đảng bộ Khoa", Wording(vi: "Tên trang thông tin", en: "Name of the site"))
  static let parent = FieldKey.text(
    "parent", sample: "Đảng bộ Trường", Wording(vi: "Cấp trên", en: "The body above"))
  static let description = FieldKey.text(
    "description", sample: "Một câu giới thiệu",
    Wording(vi: "Một câu về trang thông tin", en: "One sentence about the site"))
  static let baseURL = FieldKey.website(
    "base_url", Wording(vi: "Địa chỉ công bố của trang thông tin", en: "Address at which the site is published"))
  static let language = FieldKey.language(
    "language", Wording(vi: "Ngôn ngữ, vi nếu không ghi", en: "Language, else vi"))
  static let menu = FieldKey.records(
    "menu", MenuFields.fields, sample: "[{title: Giới thiệu, page: gioi-thieu.md}]",
    Wording(vi: "Menu chính", en: "The main menu"), read: MenuFields.read)
  static let posts = FieldKey.texts(
    "posts", sample: "[Bí thư, Phó Bí thư]",
    Wording(vi: "Các chức vụ, xếp từ trên xuống", en: "Posts, in order of rank"))
  static let contact = FieldKey<Contact>.record(
    "contact", ContactFields.fields, sample: "{address: …, email: a@example.org}",
    Wording(vi: "Thông tin liên hệ", en: "How to reach the body"), read: ContactFields.read)
  static let place = FieldKey.text(
    "place", sample: "Hà Nội", Wording(vi: "Địa danh ghi trên văn bản", en: "Where documents are issued"))
  static let headLines = FieldKey.texts(
    "head_lines", sample: "[Chi bộ Bộ môn / Kỹ thuật mạch]",
    Wording(
      vi: "Chỗ xuống dòng của các tên ở phần đầu bản in báo cáo, ghi bằng “ / ”; không hiện ở nơi khác",
      en: "Where names in the heads of printed reports break, written “ / ”; it shows nowhere else"))
  static let timeZone = FieldKey.timeZone(
    "timezone",
    Wording(
      vi: "Múi giờ theo đó tính ngày hôm nay; không ghi thì là Asia/Ho_Chi_Minh (giờ Việt Nam)",
      en: "The time zone by which today is told, else Asia/Ho_Chi_Minh"))
  static let pageSize = FieldKey.whole(
    "page_size", in: 1...1000, sample: "20",
    Wording(vi: "Số mục trên một trang danh sách, 20 nếu không ghi", en: "Entries on a page of a list, else 20"))
  static let toneStyle = FieldKey<ToneStyleSetting>.choice(
    "tone_style", words: { $0.word },
    Wording(vi: "Cách đặt dấu thanh: ủy (old) hay uỷ (new)", en: "Where the tone mark stands: ủy (old) or uỷ (new)"))
  static let leadingZeros = FieldKey.flag(
    "leading_zeros",
    Wording(
      vi: "Viết 01 đến 09 cho số đếm trong câu: 08 chi bộ; trong báo cáo cả số người: 04 đảng viên; mặc định là có",
      en: "Counts 1 to 9 as 01 to 09 in sentences: of things, in reports also of persons; on unless it says no"))
  static let years = FieldKey.records(
    "years", YearFields.fields, sample: "[{year: 2026, draft: true}]",
    Wording(
      vi: "Các năm có số liệu trong content/so-lieu/; năm không ghi ở đây là năm đã đủ số liệu",
      en: "The years with figures in content/so-lieu/; a year not named here is final"),
    read: YearFields.read)
  static let staticFiles = FieldKey.texts(
    "static_files", sample: "[google1234.html]",
    Wording(
      vi: "Các tệp trong content/static/ được đăng dù trình duyệt chạy được (trang HTML, mã lệnh)",
      en: "Files of content/static/ that go out although a browser runs them (pages, scripts)"))
  static let attachmentsLimit = FieldKey.whole(
    "attachments_limit", in: 1...100_000, sample: "200",
    Wording(
      vi: "Tệp đính kèm lớn nhất được đăng, tính bằng MB; 200 nếu không ghi",
      en: "The largest file that goes out beside the pages, in MB; else 200"))

  static let all =
    [
      name.field, parent.field, description.field, baseURL.field, language.field, menu.field, posts.field,
      contact.field, place.field, timeZone.field, headLines.field, pageSize.field, toneStyle.field, leadingZeros.field,
      years.field,
      staticFiles.field, attachmentsLimit.field,
    ] + RuleFields.fields
}

enum ContactFields {
  static let address = FieldKey.text(
    "address", sample: "Nhà A1, Trường Đại học X", Wording(vi: "Địa chỉ", en: "Postal address"))
  static let email = FieldKey.email("email", Wording(vi: "Thư điện tử", en: "E-mail"))
  static let phone = FieldKey.text("phone", sample: "024 0000 0000", Wording(vi: "Điện thoại", en: "Telephone"))
  static let website = FieldKey.website("website", Wording(vi: "Trang web", en: "Website"))
  static let fields = [address.field, email.field, phone.field, website.field]

  static func read(_ reader: inout FieldReader) -> Contact? {
    Contact(address: reader[address], email: reader[email], phone: reader[phone], website: reader[website])
  }
}

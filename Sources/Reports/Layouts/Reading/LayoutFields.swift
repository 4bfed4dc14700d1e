import Diagnostics
import Input

/// The keys of a file of `templates/layouts/`. None is required by itself, since what a file does not write it takes from the
/// layout that it rests on.
enum LayoutFields {
  static let extends = FieldKey.text(
    "extends", sample: "state",
    Wording(
      vi: "Thể thức được dựa vào; tệp chỉ ghi chỗ khác", en: "The layout it rests on; the file writes what differs"))
  static let title = FieldKey<Wording>.record(
    "title", WordingFields.all, sample: "{vi: Thể thức của Khoa}",
    Wording(vi: "Tên của thể thức", en: "What the layout is called"), read: WordingFields.read)
  static let source = FieldKey<Wording>.record(
    "source", WordingFields.all, sample: "{vi: Nghị định 30/2020/NĐ-CP}",
    Wording(vi: "Văn bản quy định", en: "The document that lays it down"), read: WordingFields.read)
  static let inForce = FieldKey.date(
    "in_force", Wording(vi: "Ngày có hiệu lực", en: "The day since when it is in force"))
  static let headShare = FieldKey.text(
    "head_share", sample: "40%",
    Wording(vi: "Cột trái của phần đầu, so với bề rộng chữ", en: "The head's left column, of the text's width"))
  static let signatureRoom = FieldKey.text(
    "signature_room", sample: "28 mm", Wording(vi: "Chỗ để ký", en: "Room for the signature"))
  static let notFor = FieldKey.texts(
    "not_for", sample: "[Đảng ủy]",
    Wording(vi: "Cơ quan có tên bắt đầu như vậy thì không dùng", en: "How names begin of those that never issue in it"))
  static let superiors = FieldKey.texts(
    "superiors", sample: "[Đảng ủy]",
    Wording(
      vi: "Tên cơ quan nhận báo cáo của cấp dưới bắt đầu như vậy", en: "How names begin of those it is sent up to"))
  static let issuer = FieldKey<IssuerFields>.record(
    "issuer", IssuerFields.all, sample: "{post: Trưởng khoa}",
    Wording(vi: "Lời của cơ quan ban hành", en: "The words of the issuer"), read: IssuerFields.read)
  static let branch = FieldKey<IssuerFields>.record(
    "branch", IssuerFields.all, sample: "{post: Bí thư}",
    Wording(vi: "Lời của chi bộ trực thuộc", en: "The words of its branches"), read: IssuerFields.read)
  static let components = FieldKey<[LayoutComponent: ComponentFields]>.record(
    "components", ComponentFields.keys.map(\.key.field), sample: "{body: {size: 14 pt}}",
    Wording(vi: "Chữ của từng thành phần", en: "The letters of each component"), read: ComponentFields.readAll)

  static let all =
    [
      extends.field, title.field, source.field, inForce.field, headShare.field, signatureRoom.field, notFor.field,
      superiors.field,
    ]
    + PageFields.all + BodyFields.all + WordsFields.all + ReportFields.all
    + [issuer.field, branch.field, components.field]

  /// The sheet and its margins, in millimetres.
  enum PageFields {
    static let width = length("page.width", "210 mm", Wording(vi: "Khổ giấy, bề rộng", en: "Width of the sheet"))
    static let height = length("page.height", "297 mm", Wording(vi: "Khổ giấy, bề cao", en: "Height of the sheet"))
    static let top = length("page.top", "20 mm", Wording(vi: "Lề trên", en: "Upper margin"))
    static let bottom = length("page.bottom", "20 mm", Wording(vi: "Lề dưới", en: "Lower margin"))
    static let binding = length("page.binding", "30 mm", Wording(vi: "Lề đóng ghim", en: "Margin of the bound edge"))
    static let outer = length("page.outer", "15 mm", Wording(vi: "Lề còn lại", en: "Margin of the other edge"))
    static let numberFromEdge = length(
      "page.number_from_edge", "10 mm", Wording(vi: "Số trang cách mép giấy", en: "Page number from the edge"))
    static let all = [width, height, top, bottom, binding, outer, numberFromEdge].map(\.field)
  }

  /// How paragraphs stand: the first line in millimetres, the others in points.
  enum BodyFields {
    static let firstLine = length("body.first_line", "10 mm", Wording(vi: "Dòng đầu thụt vào", en: "First line"))
    static let gap = length("body.paragraph_gap", "6 pt", Wording(vi: "Cách đoạn", en: "Between paragraphs"))
    static let line = length("body.line", "18 pt", Wording(vi: "Cách dòng", en: "From line to line"))
    static let all = [firstLine, gap, line].map(\.field)
  }

  private static func length(_ name: String, _ sample: String, _ doc: Wording) -> FieldKey<String> {
    .text(name, sample: sample, doc)
  }
}

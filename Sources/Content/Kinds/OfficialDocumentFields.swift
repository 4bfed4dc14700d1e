import Diagnostics
import Input

extension OfficialDocument {
  static let number = FieldKey.text(
    "number", required: true, sample: "12-NQ/ĐU", Wording(vi: "Số, ký hiệu", en: "Number and symbol"))
  static let issuer = FieldKey.text(
    "issuer", required: true, sample: "Đảng ủy Khoa", Wording(vi: "Nơi ban hành", en: "Who issued it"))
  static let issuedOn = FieldKey.date("issued_on", required: true, Wording(vi: "Ngày ban hành", en: "Day of issue"))
  static let type = FieldKey.text(
    "type", required: true, sample: "Nghị quyết", Wording(vi: "Loại văn bản", en: "Kind of document"))
  static let file = FieldKey.path(
    "file", sample: "nghi-quyet.pdf", Wording(vi: "Tệp đính kèm, nằm cạnh trang", en: "The file, beside the page"))
  static let fields = [number.field, issuer.field, issuedOn.field, type.field, file.field]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (number, issuer, issuedOn) = (reader[number], reader[issuer], reader[issuedOn])
    let (type, file) = (reader[type], reader[file])
    guard let number, let issuer, let issuedOn, let type else { return nil }
    return .document(
      OfficialDocument(number: number, issuer: issuer, issuedOn: issuedOn, type: type, file: file))
  }
}

import Diagnostics

extension AnnualReport {
  static let year = FieldKey.year("year", required: true, Wording(vi: "Năm báo cáo", en: "The year it covers"))
  static let issuer = FieldKey.text(
    "issuer", required: true, sample: "Đảng ủy Khoa", Wording(vi: "Nơi ban hành", en: "Who issues it"))
  static let number = FieldKey.text(
    "number", sample: "12-BC/ĐU",
    Wording(vi: "Số, ký hiệu; dự thảo thì để trống", en: "Number and symbol; none in a draft"))
  static let signedOn = FieldKey.date("signed_on", Wording(vi: "Ngày ký", en: "Day of signing"))
  static let signer = FieldKey.text("signer", sample: "Họ và tên", Wording(vi: "Người ký", en: "Who signs it"))
  static let recipients = FieldKey.texts(
    "recipients", sample: "[Đảng ủy Trường, Các chi bộ]", Wording(vi: "Nơi nhận", en: "Recipients"))
  static let draftNumber = FieldKey.whole(
    "draft_number", in: 1...Int.max, sample: "1", Wording(vi: "Dự thảo lần thứ mấy", en: "Which draft it is"))
  static let layout = FieldKey.text(
    "layout", sample: "party", Wording(vi: "Tên thể thức trình bày", en: "Name of the official layout"))
  static let fields = [
    year.field, issuer.field, number.field, signedOn.field, signer.field, recipients.field, draftNumber.field,
    layout.field,
  ]

  static func read(_ reader: inout FieldReader) -> Details? {
    let (year, issuer, number, signedOn) = (reader[year], reader[issuer], reader[number], reader[signedOn])
    let (signer, recipients) = (reader[signer], reader[recipients])
    let (draftNumber, layout) = (reader[draftNumber], reader[layout])
    guard let year, let issuer else { return nil }
    return .annualReport(
      AnnualReport(
        year: year, issuer: issuer, number: number, signedOn: signedOn, signer: signer, recipients: recipients ?? [],
        draftNumber: draftNumber, layout: layout))
  }
}

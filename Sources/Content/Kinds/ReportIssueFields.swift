import Diagnostics
import Input

extension ReportIssue {
  static let number = FieldKey.text(
    "number", sample: "12-BC/ĐU",
    Wording(
      vi: "Số, ký hiệu của bản ban hành; dự thảo và bản trình ký thì để trống",
      en: "Number and symbol once it is issued; none in a draft or a copy for signature"))
  static let signedOn = FieldKey.date(
    "signed_on", Wording(vi: "Ngày ký của bản ban hành", en: "Day of signing, once it is issued"))
  static let signer = FieldKey.text(
    "signer", sample: "Họ và tên",
    Wording(
      vi: "Người ký; không ghi thì lấy ở các chức vụ đã khai", en: "Who signs it; else the head of the declared posts"))
  static let signerPost = FieldKey.text(
    "signer_post", sample: "Bí thư",
    Wording(
      vi: "Chức vụ người ký; không ghi thì lấy ở các chức vụ đã khai",
      en: "The signer’s post; else that of the declared posts"))
  static let draftNumber = FieldKey.whole(
    "draft_number", in: 1...Int.max, sample: "1",
    Wording(
      vi: "Dự thảo lần thứ mấy; bỏ dòng này khi trình ký", en: "Which draft it is; none in a copy for signature"))
  static let publish = FieldKey.texts(
    "publish", sample: "[members.total, members.admitted, pdf]",
    Wording(
      vi:
        "Được công khai sau khi ban hành: tên các số liệu cho trang tóm tắt, và pdf nếu đăng cả bản in; không ghi là nội bộ",
      en: "What is public once it is issued: figures for its summary, and pdf for the print; without it, nothing"))
  static let fields = [
    number.field, signedOn.field, signer.field, signerPost.field, draftNumber.field, publish.field,
  ]

  static func read(_ reader: inout FieldReader) -> ReportIssue {
    ReportIssue(
      number: reader[number], signedOn: reader[signedOn], signer: reader[signer], signerPost: reader[signerPost],
      draftNumber: reader[draftNumber], publication: reader[publish].map(ReportPublication.init))
  }

  static let code = FieldKey.text(
    "code", required: true, sample: "bo-mon-a", Wording(vi: "Mã chi bộ", en: "Code of the branch"))

  /// What is filled in for single branches.
  static let branches = FieldKey<[(String, ReportIssue)]>.records(
    "branches", [code.field] + fields, sample: "[{code: bo-mon-a, number: 03-BC/CB, signed_on: 2026-12-05}]",
    Wording(
      vi: "Số, ngày, người ký của từng chi bộ, khi là báo cáo của các chi bộ",
      en: "Number, day and signer of single branches, in the report of the branches")
  ) { reader in
    let (code, issue) = (reader[code], read(&reader))
    PublishedBeforeIssue.check(issue, &reader)
    return code.map { ($0, issue) }
  }
}

import Content
import Diagnostics
import Templates

/// What the page of an annual report says beside its text.
struct ReportView: View {
  let year: String
  let issuer: String
  let number: String?
  let date: DateView?
  let state: ReportState
  let signer: String?
  let signerPost: String
  let draftNumber: String?
  let files: [FileView]

  static let fields = Fields<ReportView>([
    .text("year", Wording(vi: "Năm báo cáo", en: "The year it covers")) { $0.year },
    .text("issuer", Wording(vi: "Cơ quan ban hành", en: "Who issued it")) { $0.issuer },
    .text(
      "number", Wording(vi: "Số, ký hiệu; chưa ban hành thì không có", en: "Number and symbol; none until it is issued")
    ) {
      $0.number
    },
    .view("date", Wording(vi: "Ngày ký; chưa ban hành thì không có", en: "Day of signing; none until it is issued")) {
      $0.date
    },
    .text("signer", Wording(vi: "Người ký", en: "Who signed it")) { $0.signer },
    .text("signer_post", Wording(vi: "Chức vụ người ký", en: "The signer’s post")) { $0.signerPost },
    .flag("draft", Wording(vi: "Đúng khi còn là dự thảo", en: "True where it is a draft")) { $0.draftNumber != nil },
    .flag("for_signature", Wording(vi: "Đúng khi là bản trình ký", en: "True where it is a copy for signature")) {
      $0.state == .forSignature
    },
    .text("draft_number", Wording(vi: "Dự thảo lần thứ mấy", en: "Which draft it is")) { $0.draftNumber },
    .list("files", Wording(vi: "Các tệp in của báo cáo", en: "The printed files of the report")) { $0.files },
    .flag("has_files", Wording(vi: "Có tệp in hay không", en: "Whether there are printed files")) { !$0.files.isEmpty },
  ])
}

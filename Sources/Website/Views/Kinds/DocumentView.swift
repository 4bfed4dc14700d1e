import Diagnostics
import Templates

/// What the page of an official document says beyond its text.
struct DocumentView: View {
  let number: String
  let issuer: String
  let issuedOn: DateView
  let type: String
  let file: FileView?

  static let fields = Fields<DocumentView>([
    .text("number", Wording(vi: "Số, ký hiệu", en: "Its number and symbol")) { $0.number },
    .text("issuer", Wording(vi: "Cơ quan ban hành", en: "Who issued it")) { $0.issuer },
    .view("issued_on", Wording(vi: "Ngày ban hành", en: "The day of issue")) { $0.issuedOn },
    .text("type", Wording(vi: "Loại văn bản: Nghị quyết", en: "What sort of document it is: Nghị quyết")) { $0.type },
    .view("file", Wording(vi: "Tệp đính kèm", en: "The attached file")) { $0.file },
  ])
}

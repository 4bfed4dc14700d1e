import Content
import Diagnostics

extension ReportState {
  /// What the office calls a copy of a report in this state.
  var wording: Wording {
    switch self {
    case .draft(let number): Wording(vi: "Dự thảo lần \(number)", en: "Draft \(number)")
    case .forSignature: Wording(vi: "Bản trình ký", en: "Copy for signature")
    case .issued: Wording(vi: "Bản ban hành", en: "Issued")
    }
  }
}

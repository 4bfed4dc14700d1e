import Diagnostics
import Templates

/// The resolution that a session studies.
struct ResolutionView: View {
  let number: String
  let issuer: String
  let date: DateView?
  let citation: String

  static let fields = Fields<ResolutionView>([
    .text("number", Wording(vi: "Số, ký hiệu", en: "Its number and symbol")) { $0.number },
    .text("issuer", Wording(vi: "Cơ quan ban hành", en: "Who issued it")) { $0.issuer },
    .view("date", Wording(vi: "Ngày ban hành", en: "The day of issue")) { $0.date },
    .text("citation", Wording(vi: "Cách dẫn đầy đủ trong văn bản", en: "The full citation as an office writes it")) {
      $0.citation
    },
  ])
}

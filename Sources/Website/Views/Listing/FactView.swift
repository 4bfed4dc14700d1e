import Diagnostics
import Templates

/// One fact of an entry, such as the place of an activity.
struct FactView: View {
  let label: String
  let value: String

  static let fields = Fields<FactView>([
    .text("label", Wording(vi: "Tên của thông tin", en: "What the fact is")) { $0.label },
    .text("value", Wording(vi: "Giá trị", en: "Its value")) { $0.value },
  ])
}

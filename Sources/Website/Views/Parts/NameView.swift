import Diagnostics
import Templates

/// One name of a list of names.
struct NameView: View {
  let name: String

  static let fields = Fields<NameView>([
    .text("name", Wording(vi: "Tên", en: "The name")) { $0.name }
  ])
}

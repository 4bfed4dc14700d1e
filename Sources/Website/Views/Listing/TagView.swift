import Diagnostics
import Templates

/// The tag whose page is shown.
struct TagView: View {
  let name: String

  static let fields = Fields<TagView>([
    .text("name", Wording(vi: "Tên chuyên mục", en: "The tag’s name")) { $0.name }
  ])
}

import Diagnostics
import Templates

/// A heading under a heading of the table of contents.
struct ContentsChildView: View {
  let id: String
  let text: String

  static let fields = Fields<ContentsChildView>([
    .text("id", Wording(vi: "Mã của đề mục, dùng sau dấu #", en: "The heading’s id, for use after #")) { $0.id },
    .text("text", Wording(vi: "Chữ của đề mục", en: "The heading’s words")) { $0.text },
  ])
}

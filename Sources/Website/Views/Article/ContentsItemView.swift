import Diagnostics
import Templates

/// A heading in the table of contents.
struct ContentsItemView: View {
  let id: String
  let text: String
  let level: String
  let children: [ContentsChildView]

  static let fields = Fields<ContentsItemView>([
    .text("id", Wording(vi: "Mã của đề mục, dùng sau dấu #", en: "The heading’s id, for use after #")) { $0.id },
    .text("text", Wording(vi: "Chữ của đề mục", en: "The heading’s words")) { $0.text },
    .text("level", Wording(vi: "Bậc của đề mục: 2", en: "The heading’s level: 2")) { $0.level },
    .flag("has_children", Wording(vi: "Có đề mục con hay không", en: "Whether there are headings under it")) {
      !$0.children.isEmpty
    },
    .list("children", Wording(vi: "Các đề mục con", en: "The headings under it")) { $0.children },
  ])
}

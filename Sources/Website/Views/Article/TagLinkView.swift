import Diagnostics
import Templates

/// A tag of a page, leading to the page of that tag.
struct TagLinkView: View {
  let name: String
  let url: String

  static let fields = Fields<TagLinkView>([
    .text("name", Wording(vi: "Tên chuyên mục", en: "The tag’s name")) { $0.name },
    .text("url", Wording(vi: "Địa chỉ trang chuyên mục", en: "The address of the tag’s page")) { $0.url },
  ])
}

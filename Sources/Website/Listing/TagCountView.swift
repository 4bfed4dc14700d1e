import Diagnostics
import Templates
import Vietnamese

/// A tag in the list of all tags.
struct TagCountView: View {
  let name: String
  let url: String
  let count: String

  static let fields = Fields<TagCountView>([
    .text("name", Wording(vi: "Tên chuyên mục", en: "The tag’s name")) { $0.name },
    .text("url", Wording(vi: "Địa chỉ trang chuyên mục", en: "The address of the tag’s page")) { $0.url },
    .text("count", Wording(vi: "Số trang thuộc chuyên mục", en: "How many pages carry it")) { $0.count },
  ])
}

extension TagCountView {
  /// Every tag of the site, in the order of the alphabet.
  static func all(_ listings: Listings, routes: Routes) -> [TagCountView] {
    listings.tags.map {
      TagCountView(
        name: $0.name, url: routes.url(TagAddress.of($0)),
        count: VietnameseNumber.format(listings.tag($0.slug).count))
    }
  }
}

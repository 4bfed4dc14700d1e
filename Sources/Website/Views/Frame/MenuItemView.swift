import Diagnostics
import Templates

/// An entry of the main menu, as one page sees it.
struct MenuItemView: View {
  let title: String
  let url: String
  let isCurrent: Bool
  let isOpen: Bool
  let children: [MenuChildView]

  static let fields = Fields<MenuItemView>([
    .text("title", Wording(vi: "Tên hiển thị", en: "The words shown")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ để liên kết tới", en: "The address to link to")) { $0.url },
    .flag("current", Wording(vi: "Đúng khi đang ở chính trang này", en: "True on that very page")) { $0.isCurrent },
    .flag(
      "open",
      Wording(vi: "Đúng khi trang đang xem nằm bên dưới mục này", en: "True when the page shown lies below this entry")
    ) { $0.isOpen },
    .flag("has_children", Wording(vi: "Có mục con hay không", en: "Whether there are entries under it")) {
      !$0.children.isEmpty
    },
    .list("children", Wording(vi: "Các mục con", en: "The entries under it")) { $0.children },
  ])
}

import Diagnostics
import Templates

/// An entry under an entry of the menu.
struct MenuChildView: View {
  let title: String
  let url: String
  let isCurrent: Bool

  static let fields = Fields<MenuChildView>([
    .text("title", Wording(vi: "Tên hiển thị", en: "The words shown")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ để liên kết tới", en: "The address to link to")) { $0.url },
    .flag("current", Wording(vi: "Đúng khi đang ở chính trang này", en: "True on that very page")) { $0.isCurrent },
  ])
}

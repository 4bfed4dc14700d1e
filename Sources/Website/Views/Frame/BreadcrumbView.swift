import Diagnostics
import Templates

/// One step of the way from the home page to the page shown.
struct BreadcrumbView: View {
  let title: String
  let url: String
  let isLast: Bool

  static let fields = Fields<BreadcrumbView>([
    .text("title", Wording(vi: "Tên hiển thị", en: "The words shown")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ để liên kết tới", en: "The address to link to")) { $0.url },
    .flag(
      "last",
      Wording(vi: "Đúng ở bước cuối, là chính trang đang xem", en: "True on the last step, the page shown itself")
    ) { $0.isLast },
  ])
}

import Diagnostics
import Templates

/// One number in the row of page numbers under a long list.
struct PageNumberView: View {
  let number: String
  let url: String
  let isCurrent: Bool
  let isGap: Bool

  static let fields = Fields<PageNumberView>([
    .text("number", Wording(vi: "Số trang", en: "The page’s number")) { $0.number },
    .text("url", Wording(vi: "Địa chỉ của trang ấy", en: "That page’s address")) { $0.url },
    .flag("current", Wording(vi: "Đúng ở trang đang xem", en: "True for the page shown")) { $0.isCurrent },
    .flag(
      "gap",
      Wording(
        vi: "Đúng khi chỗ này là dấu ba chấm, không phải số", en: "True where an ellipsis stands instead of a number")
    ) { $0.isGap },
  ])
}

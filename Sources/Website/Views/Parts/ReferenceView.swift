import Diagnostics
import Templates

/// Something that has a page of its own, or only a name.
struct ReferenceView: View {
  let title: String
  let url: String?

  static let fields = Fields<ReferenceView>([
    .text("title", Wording(vi: "Tên hiển thị", en: "The words shown")) { $0.title },
    .text(
      "url",
      Wording(
        vi: "Địa chỉ trang; không có nếu chưa có trang riêng", en: "The address of its page; absent where it has none")
    ) { $0.url },
  ])
}

import Diagnostics
import Templates

/// A title and where it leads.
struct LinkView: View {
  let title: String
  let url: String

  static let fields = Fields<LinkView>([
    .text("title", Wording(vi: "Tên hiển thị", en: "The words shown")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ để liên kết tới", en: "The address to link to")) { $0.url },
  ])
}

import Diagnostics
import Templates

/// Where in a long list the page shown stands; absent where the list fits on one page.
struct PaginationView: View {
  let page: String
  let pages: String
  let previousURL: String?
  let nextURL: String?
  let numbers: [PageNumberView]

  static let fields = Fields<PaginationView>([
    .text("page", Wording(vi: "Số của trang đang xem", en: "The number of the page shown")) { $0.page },
    .text("pages", Wording(vi: "Tổng số trang", en: "How many pages there are")) { $0.pages },
    .text("previous_url", Wording(vi: "Địa chỉ trang trước", en: "The address of the page before")) { $0.previousURL },
    .text("next_url", Wording(vi: "Địa chỉ trang sau", en: "The address of the page after")) { $0.nextURL },
    .list("numbers", Wording(vi: "Dãy số trang", en: "The row of page numbers")) { $0.numbers },
  ])
}

import Diagnostics
import Templates

/// A page as the lists of other pages show it.
struct EntryView: View {
  let title: String
  let url: String
  let kind: String
  let kindLabel: String?
  let date: DateView?
  let summary: String?
  let isIllustrative: Bool
  let tags: [TagLinkView]
  let facts: [FactView]

  static let fields = Fields<EntryView>([
    .text("title", Wording(vi: "Tên trang", en: "The page’s title")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ trang", en: "The page’s address")) { $0.url },
    .text("kind", Wording(vi: "Loại trang, như ghi ở kind: news", en: "What the page is, as kind says: news")) {
      $0.kind
    },
    .text(
      "kind_label",
      Wording(
        vi: "Tên loại trang để hiển thị; không có với trang thường",
        en: "The kind as it is shown; absent for a plain page")
    ) { $0.kindLabel },
    .view("date", Wording(vi: "Ngày của trang", en: "The page’s date")) { $0.date },
    .text("summary", Wording(vi: "Tóm tắt", en: "The summary")) { $0.summary },
    .flag(
      "illustrative",
      Wording(
        vi: "Đúng khi trang có nội dung minh họa, phải ghi rõ cho người đọc",
        en: "True where the page shows illustrative matter, which readers must be told")
    ) { $0.isIllustrative },
    .list("tags", Wording(vi: "Các chuyên mục của trang", en: "The page’s tags")) { $0.tags },
    .flag("has_tags", Wording(vi: "Có chuyên mục hay không", en: "Whether the page has tags")) { !$0.tags.isEmpty },
    .list(
      "facts",
      Wording(
        vi: "Các thông tin riêng của loại trang: địa điểm, số hiệu, cấp …",
        en: "The facts of its kind: place, number, level …")
    ) { $0.facts },
    .flag("has_facts", Wording(vi: "Có thông tin riêng hay không", en: "Whether there are such facts")) {
      !$0.facts.isEmpty
    },
  ])
}

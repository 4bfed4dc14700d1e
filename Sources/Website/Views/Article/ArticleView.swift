import Diagnostics
import Templates

/// The page itself: its heads, its text, and its neighbours.
struct ArticleView: View {
  let title: String
  let url: String
  let kind: String
  let kindLabel: String?
  let date: DateView?
  let updated: DateView?
  let summary: String?
  let tags: [TagLinkView]
  let translations: [TranslationView]
  let isIllustrative: Bool
  let isInternal: Bool
  let isPreview: Bool
  let contents: [ContentsItemView]
  let hasContents: Bool
  let body: [UInt8]
  let previous: LinkView?
  let next: LinkView?

  static let fields = Fields<ArticleView>([
    .text("title", Wording(vi: "Tên trang", en: "The page’s title")) { $0.title },
    .text("url", Wording(vi: "Địa chỉ của trang", en: "The page’s address")) { $0.url },
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
    .view("updated", Wording(vi: "Ngày cập nhật", en: "The day of the last change")) { $0.updated },
    .text("summary", Wording(vi: "Tóm tắt", en: "The summary")) { $0.summary },
    .list("tags", Wording(vi: "Các chuyên mục của trang", en: "The page’s tags")) { $0.tags },
    .flag("has_tags", Wording(vi: "Có chuyên mục hay không", en: "Whether the page has tags")) { !$0.tags.isEmpty },
    .list("translations", Wording(vi: "Trang này ở ngôn ngữ khác", en: "The page in other languages")) {
      $0.translations
    },
    .flag("has_translations", Wording(vi: "Có ở ngôn ngữ khác hay không", en: "Whether there are such pages")) {
      !$0.translations.isEmpty
    },
    .flag(
      "illustrative",
      Wording(
        vi: "Đúng khi trang có nội dung minh họa, phải ghi rõ cho người đọc",
        en: "True where the page shows illustrative matter, which readers must be told")
    ) { $0.isIllustrative },
    .flag(
      "internal", Wording(vi: "Đúng khi trang chỉ lưu hành nội bộ", en: "True where the page is for the office alone")
    ) { $0.isInternal },
    .flag(
      "preview",
      Wording(
        vi: "Đúng khi trang thuộc bản xem thử, phải ghi rõ cho người đọc",
        en: "True where the page belongs to a preview, which readers must be told")
    ) { $0.isPreview },
    .list("contents", Wording(vi: "Mục lục của trang", en: "The table of contents")) { $0.contents },
    .flag(
      "has_contents",
      Wording(
        vi: "Đúng khi trang đủ dài để cần mục lục", en: "True where the page is long enough for a table of contents")
    ) { $0.hasContents },
    .html("body", Wording(vi: "Nội dung của trang", en: "The page’s text")) { $0.body },
    .flag("has_body", Wording(vi: "Có nội dung hay không", en: "Whether there is any text")) { !$0.body.isEmpty },
    .view(
      "previous",
      Wording(
        vi: "Trang trước trong cùng mục; trang cũ hơn nếu có ngày",
        en: "The page before in the same section; the older one where pages are dated")
    ) { $0.previous },
    .view(
      "next",
      Wording(
        vi: "Trang sau trong cùng mục; trang mới hơn nếu có ngày",
        en: "The page after in the same section; the newer one where pages are dated")
    ) { $0.next },
  ])
}

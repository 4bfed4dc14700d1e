import Diagnostics
import Templates

/// What stands in the head of a page, for browsers, search engines and those who share a link.
struct HeadView: View {
  let title: String
  let description: String?
  let canonical: String?
  let language: String
  let ogType: String
  let ogImage: String?
  let publishedISO: String?
  let modifiedISO: String?
  let feeds: [LinkView]
  let jsonLD: [UInt8]
  let isHiddenFromSearch: Bool

  static let fields = Fields<HeadView>([
    .text(
      "title",
      Wording(
        vi: "Nội dung thẻ title, gồm cả tên trang thông tin",
        en: "The content of the title element, with the site’s name")
    ) { $0.title },
    .text("description", Wording(vi: "Mô tả ngắn của trang", en: "A short description of the page")) { $0.description },
    .text(
      "canonical",
      Wording(
        vi: "Địa chỉ đầy đủ của trang; chỉ có khi có base_url",
        en: "The page’s full address; only where base_url is known")
    ) { $0.canonical },
    .text(
      "language",
      Wording(vi: "Mã ngôn ngữ của trang, cho thuộc tính lang", en: "The page’s language tag, for the lang attribute")
    ) { $0.language },
    .text(
      "og_type",
      Wording(vi: "Loại theo Open Graph: website hoặc article", en: "The Open Graph type: website or article")
    ) { $0.ogType },
    .text(
      "og_image",
      Wording(
        vi: "Địa chỉ đầy đủ của ảnh đầu tiên trong trang; chỉ có khi có base_url",
        en: "The full address of the first picture; only where base_url is known")
    ) { $0.ogImage },
    .text("published_iso", Wording(vi: "Ngày đăng dạng 2026-09-05", en: "The day of publication as 2026-09-05")) {
      $0.publishedISO
    },
    .text("modified_iso", Wording(vi: "Ngày cập nhật dạng 2026-09-05", en: "The day of the last change as 2026-09-05"))
    { $0.modifiedISO },
    .list(
      "feeds",
      Wording(
        vi: "Các kênh tin Atom của trang; chỉ có khi có base_url",
        en: "The Atom feeds that cover the page; only where base_url is known")
    ) { $0.feeds },
    .html(
      "json_ld",
      Wording(
        vi: "Trọn vẹn thẻ script chứa dữ liệu JSON-LD; chỉ có khi có base_url",
        en: "The whole script element with the JSON-LD data; only where base_url is known")
    ) { $0.jsonLD },
    .flag(
      "robots_noindex",
      Wording(
        vi: "Đúng khi máy tìm kiếm không được lưu trang này", en: "True where search engines must not index the page")
    ) { $0.isHiddenFromSearch },
  ])
}

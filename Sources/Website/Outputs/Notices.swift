import Diagnostics

extension Wording {
  /// What this edition goes without, one sentence each.
  static func notices(routes: Routes, edition: EditionRequest) -> [Wording] {
    let preview = edition.isPreview ? [isPreview] : []
    if routes.origin == nil { return preview + [withoutBaseURL] }
    return preview + (edition.audience == .internal ? [withoutSearchEngines] : [])
  }

  /// What a preview is, and goes without.
  private static let isPreview = Wording(
    vi: "Bản xem thử có cả bài chưa đăng và ghi rõ như vậy trên từng trang; bản này không có sơ đồ trang "
      + "(sitemap.xml), kênh tin Atom và dữ liệu cho máy tìm kiếm",
    en: "The preview holds pages that are not published yet, and says so on each page; it has no sitemap.xml, no Atom "
      + "feed and nothing for search engines")

  /// What an internal edition goes without.
  private static let withoutSearchEngines = Wording(
    vi: "Bản nội bộ không có sơ đồ trang (sitemap.xml), kênh tin Atom và dữ liệu JSON-LD cho máy tìm kiếm",
    en: "The internal edition has no sitemap.xml, no Atom feed and no JSON-LD for search engines")

  /// What an edition goes without that is not printed.
  static let withoutPrint = Wording(
    vi: "Theo --no-pdf, các báo cáo không có bản in", en: "By --no-pdf the reports have no print editions")

  /// What a site without a public address goes without.
  private static let withoutBaseURL = Wording(
    vi: "Chưa khai base_url nên không có sơ đồ trang (sitemap.xml), kênh tin Atom, địa chỉ chính thức (canonical), "
      + "địa chỉ Open Graph và dữ liệu JSON-LD",
    en:
      "No base_url is given, so there is no sitemap.xml, no Atom feed, no canonical link, no Open Graph address and no "
      + "JSON-LD")
}

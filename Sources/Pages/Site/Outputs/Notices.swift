import Diagnostics

extension Wording {
  /// What a site without a public address goes without.
  static let withoutBaseURL = Wording(
    vi: "Chưa khai base_url nên không có sơ đồ trang (sitemap.xml), nguồn tin Atom, địa chỉ chính thức (canonical), "
      + "địa chỉ Open Graph và dữ liệu JSON-LD",
    en:
      "No base_url is given, so there is no sitemap.xml, no Atom feed, no canonical link, no Open Graph address and no "
      + "JSON-LD")
}

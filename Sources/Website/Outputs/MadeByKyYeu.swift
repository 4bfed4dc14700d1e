import Diagnostics

extension Wording {
  /// How messages name what no single file stands behind.
  static func made(_ renderedPage: RenderedPage) -> Wording {
    switch renderedPage.subject {
    case .home: Wording(vi: "trang chủ tự tạo", en: "the home page that is made where there is none")
    case .page, .section:
      Wording(
        vi: "trang mục tự tạo “\(renderedPage.title)”", en: "the page made for the folder “\(renderedPage.title)”")
    case .tag(let tag): Wording(vi: "trang của chuyên mục “\(tag.name)”", en: "the page of the tag “\(tag.name)”")
    case .tags: Wording(vi: "trang liệt kê chuyên mục", en: "the page of all tags")
    case .notFound: Wording(vi: "trang báo không tìm thấy", en: "the page for what is not found")
    }
  }

  static let madeFeed = Wording(vi: "kênh tin Atom", en: "the Atom feed")
  static let madeSitemap = Wording(vi: "sơ đồ trang cho máy tìm kiếm", en: "the sitemap for search engines")
  static let madeRobots = Wording(vi: "robots.txt tự tạo", en: "the robots.txt that every site has")
}

import Content
import Text

/// What stands in the head of each page.
struct HeadBuilder: Sendable {
  let settings: SiteSettings
  let routes: Routes
  let edition: EditionRequest
  let feeds: [Feed]
  /// Nil where the site does not know its public address.
  private let publisher: JSONText?

  init(settings: SiteSettings, routes: Routes, edition: EditionRequest, feeds: [Feed]) {
    self.settings = settings
    self.routes = routes
    self.edition = edition
    self.feeds = feeds
    publisher = routes.absolute("/").map { StructuredData.publisher(settings.name, url: $0) }
  }

  /// `description` is the page's own, `picture` the address of its first picture, `steps` its breadcrumbs.
  func view(
    of renderedPage: RenderedPage, language: String, description: String?, picture: String?,
    steps: [(title: String, address: String)]
  ) -> HeadView {
    let url = routes.absolute(renderedPage.address)
    let image = picture.flatMap(routes.absolute)
    let isArticle = renderedPage.isArticle
    return HeadView(
      title: renderedPage.address == "/" ? settings.name : "\(renderedPage.title) – \(settings.name)",
      description: description,
      canonical: renderedPage.isIndexed ? url : nil, language: language, ogType: isArticle ? "article" : "website",
      ogImage: image, publishedISO: isArticle ? renderedPage.page?.date?.iso : nil,
      modifiedISO: isArticle ? (renderedPage.page?.updated ?? renderedPage.page?.date)?.iso : nil,
      feeds: links(for: renderedPage),
      jsonLD: data(of: renderedPage, url: url, description: description, image: image, steps: steps),
      isHiddenFromSearch: edition.isUnlisted || !renderedPage.isIndexed)
  }

  /// The site's feed, and those of the sections that the page lies in.
  private func links(for renderedPage: RenderedPage) -> [LinkView] {
    feeds.filter { renderedPage.address.hasPrefix($0.home) }.compactMap { feed in
      routes.absolute(feed.address).map { LinkView(title: feed.title, url: $0) }
    }
  }

  private func data(
    of renderedPage: RenderedPage, url: String?, description: String?, image: String?,
    steps: [(title: String, address: String)]
  ) -> [UInt8] {
    guard let url, renderedPage.isIndexed, !edition.isUnlisted, let home = routes.absolute("/") else { return [] }
    var data = StructuredData()
    if renderedPage.address == "/" { data.add(organisation: settings, url: home) }
    if let page = renderedPage.page, let publisher, renderedPage.isArticle {
      data.add(article: page, url: url, description: description, image: image, publisher: publisher)
    }
    if !steps.isEmpty {
      data.add(breadcrumbs: steps.compactMap { step in routes.absolute(step.address).map { (step.title, $0) } })
    }
    return data.html
  }
}

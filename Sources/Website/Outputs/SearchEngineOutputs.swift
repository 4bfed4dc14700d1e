import Content
import Diagnostics
import Vietnamese

/// What is made for search engines and feed readers. Without a public address only `robots.txt` can be.
struct SearchEngineOutputs {
  let settings: SiteSettings
  let routes: Routes
  /// Whether search engines are to leave the edition alone.
  let isUnlisted: Bool
  let feeds: [Feed]

  /// Addresses of what is made, for links in texts; the parts of a long sitemap are not among them.
  var addresses: [String] {
    ["/robots.txt"] + (isComplete ? feeds.map(\.address) + ["/sitemap.xml"] : [])
  }

  func outputPlans(_ renderedPages: [RenderedPage]) -> [OutputPlan] {
    guard isComplete else { return [robots(sitemap: nil)] }
    return feeds.map(outputPlan) + sitemaps(renderedPages) + [robots(sitemap: routes.absolute("/sitemap.xml"))]
  }

  private var isComplete: Bool { !isUnlisted && routes.origin != nil }

  private func outputPlan(_ feed: Feed) -> OutputPlan {
    let writer = AtomFeed(routes: routes, language: settings.language, author: settings.name)
    return OutputPlan(
      Output(path: Routes.path(feed.address), source: nil) { [tone = ToneStyle(settings.toneStyle)] in
        Rendered(bytes: tone.applied(to: writer.bytes(of: feed)))
      }, made: .madeFeed)
  }

  private func sitemaps(_ renderedPages: [RenderedPage]) -> [OutputPlan] {
    let indexed = renderedPages.filter { $0.isIndexed }
    return Sitemap.addresses(entryCount: indexed.count).enumerated().map { number, address in
      OutputPlan(
        Output(path: Routes.path(address), source: nil) { [routes] in
          let entries = indexed.compactMap { renderedPage in
            routes.absolute(renderedPage.address).map { Sitemap.Entry(url: $0, changed: renderedPage.changed) }
          }
          let files = Sitemap.files(entries.sorted { $0.url < $1.url }) { routes.absolute($0) ?? $0 }
          return Rendered(bytes: Sitemap.bytes(of: files[number]))
        }, made: .madeSitemap)
    }
  }

  private func robots(sitemap: String?) -> OutputPlan {
    OutputPlan(
      Output(path: "robots.txt", source: nil) { [isUnlisted] in
        Rendered(bytes: Robots.bytes(isUnlisted: isUnlisted, sitemap: sitemap))
      }, made: .madeRobots)
  }
}

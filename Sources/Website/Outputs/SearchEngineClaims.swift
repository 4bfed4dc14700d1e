import Content
import Diagnostics
import Vietnamese

/// What is made for search engines and feed readers. Without a public address only `robots.txt` can be.
struct SearchEngineClaims {
  let settings: SiteSettings
  let routes: Routes
  /// Whether search engines are to leave the edition alone.
  let isUnlisted: Bool
  let feeds: [Feed]

  /// Addresses of what is made, for links in texts; the parts of a long sitemap are not among them.
  var addresses: [String] {
    ["/robots.txt"] + (isComplete ? feeds.map(\.address) + ["/sitemap.xml"] : [])
  }

  func claims(_ sheets: [Sheet]) -> [Claim] {
    guard isComplete else { return [robots(sitemap: nil)] }
    return feeds.map(claim) + sitemaps(sheets) + [robots(sitemap: routes.absolute("/sitemap.xml"))]
  }

  private var isComplete: Bool { !isUnlisted && routes.origin != nil }

  private func claim(_ feed: Feed) -> Claim {
    let writer = AtomFeed(routes: routes, language: settings.language, author: settings.name)
    return Claim(
      Output(path: Routes.path(feed.address), source: nil) { [tone = ToneStyle(settings.toneStyle)] in
        Rendered(bytes: tone.applied(to: writer.bytes(of: feed)))
      }, made: .madeFeed)
  }

  private func sitemaps(_ sheets: [Sheet]) -> [Claim] {
    let indexed = sheets.filter { $0.isIndexed }
    return Sitemap.addresses(entryCount: indexed.count).enumerated().map { number, address in
      Claim(
        Output(path: Routes.path(address), source: nil) { [routes] in
          let entries = indexed.compactMap { sheet in
            routes.absolute(sheet.address).map { Sitemap.Entry(url: $0, changed: sheet.changed) }
          }
          let files = Sitemap.files(entries.sorted { $0.url < $1.url }) { routes.absolute($0) ?? $0 }
          return Rendered(bytes: Sitemap.bytes(of: files[number]))
        }, made: .madeSitemap)
    }
  }

  private func robots(sitemap: String?) -> Claim {
    Claim(
      Output(path: "robots.txt", source: nil) { [isUnlisted] in
        Rendered(bytes: Robots.bytes(isUnlisted: isUnlisted, sitemap: sitemap))
      }, made: .madeRobots)
  }
}

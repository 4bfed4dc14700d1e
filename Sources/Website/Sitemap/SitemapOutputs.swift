import Diagnostics

/// The sitemap of an edition, in as many files as it takes.
struct SitemapOutputs: OutputMaker {
  let pages: [RenderedPage]
  let routes: Routes
  let isMade: Bool

  /// Where the sitemap is, or the list of its parts.
  static let address = "/sitemap.xml"

  /// The parts of a long sitemap are not among them.
  var addresses: [String] { isMade ? [Self.address] : [] }

  func outputPlans(linked: Set<String>) -> [OutputPlan] {
    guard isMade else { return [] }
    let indexed = pages.filter(\.isIndexed)
    return Sitemap.addresses(entryCount: indexed.count).enumerated().map { number, address in
      OutputPlan(
        Output(path: Routes.path(address), source: nil) { [routes] in
          let entries = indexed.compactMap { page in
            routes.absolute(page.address).map { Sitemap.Entry(url: $0, changed: page.changed) }
          }
          let files = Sitemap.files(entries.sorted { $0.url < $1.url }) { routes.absolute($0) ?? $0 }
          let listed = indexed.flatMap { page in
            let own = page.page.map { [Dependency.file($0.source.path)] } ?? []
            return own + (page.listing?.entries.map(\.dependency) ?? [])
          }
          return Rendered(
            bytes: Sitemap.bytes(of: files[number]),
            taken: Taken([.file("content/site.yaml"), .part(.pages), .part(.tags)] + listed))
        }, made: .madeSitemap)
    }
  }
}

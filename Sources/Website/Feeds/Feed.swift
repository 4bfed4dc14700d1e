/// A feed of the site or of a section: which pages it tells of, newest first.
struct Feed: Sendable {
  /// Entries that a feed holds at most.
  static let limit = 20

  /// `/tin-tuc/feed.xml`
  let address: String
  /// Address of the page whose news the feed tells.
  let home: String
  let title: String
  /// Dated pages, the newest first, at least one and at most `limit`.
  let pages: [ListedPage]

  /// Nil where no page has a date: a feed must say when it changed.
  init?(home: String, title: String, listed: [ListedPage]) {
    let dated = listed.lazy.filter { $0.date != nil && !$0.isSection }.prefix(Feed.limit)
    guard !dated.isEmpty else { return nil }
    address = home + "feed.xml"
    self.home = home
    self.title = title
    pages = Array(dated)
  }

  /// The feeds of a site: its own, then one of each section that has dated pages. None where the site has no public address or is not
  /// to be listed.
  static func all(
    _ inputs: StructureInputs, routes: Routes, sections: SectionTree, listings: Listings
  ) -> [Feed] {
    guard routes.origin != nil, !inputs.edition.isUnlisted else { return [] }
    let siteName = inputs.site.settings.name
    let own = Feed(home: "/", title: siteName, listed: listings.all)
    let others = sections.all.filter { $0.parent != nil }.map {
      Feed(home: $0.address, title: "\($0.title) – \(siteName)", listed: listings.section($0.address))
    }
    return ([own] + others).compactMap(\.self)
  }
}

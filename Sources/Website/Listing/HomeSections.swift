/// The sections as the home page shows them, each with the first of its pages.
enum HomeSections {
  /// Pages shown of each section.
  static let limit = 5

  static func views(_ listings: Listings) -> [SectionView] {
    listings.section("/").filter(\.isSection).map { section in
      let pages = listings.section(section.address)
      let newest = pages.lazy.filter { $0.date != nil }.prefix(limit)
      let standing = pages.lazy.filter { $0.date == nil }.prefix(limit - newest.count)
      return SectionView(
        title: section.entry.title, url: section.entry.url, summary: section.entry.summary,
        entries: (Array(newest) + Array(standing)).map(\.entry))
    }
  }
}

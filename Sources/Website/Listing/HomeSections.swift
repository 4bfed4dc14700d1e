/// The sections as the home page shows them, each with the first of its pages.
enum HomeSections {
  /// Pages shown of each section.
  static let limit = 5

  /// Each section with the pages that are shown of it.
  static func shown(_ listings: Listings) -> [(section: ListedPage, pages: [ListedPage])] {
    listings.section("/").filter(\.isSection).map { section in
      let pages = listings.section(section.address)
      let newest = pages.lazy.filter { $0.date != nil }.prefix(limit)
      let standing = pages.lazy.filter { $0.date == nil }.prefix(limit - newest.count)
      return (section, Array(newest) + Array(standing))
    }
  }

  static func views(_ listings: Listings) -> [SectionView] {
    shown(listings).map { section, pages in
      SectionView(
        title: section.entry.title, url: section.entry.url, summary: section.entry.summary,
        entries: pages.map(\.entry))
    }
  }
}

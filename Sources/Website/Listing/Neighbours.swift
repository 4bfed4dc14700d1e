/// The pages before and after each page of a section: by weight and title, then through time, the older before the newer.
struct Neighbours: Sendable {
  private let before: [String: ListedPage]
  private let after: [String: ListedPage]

  init(_ listings: Listings, sections: SectionTree) {
    var before: [String: ListedPage] = [:]
    var after: [String: ListedPage] = [:]
    for section in sections.all {
      let pages = listings.section(section.address).filter {
        !$0.isSection && Section.parent(of: $0.address) == section.address
      }
      let sequence = pages.filter { $0.date == nil } + pages.filter { $0.date != nil }.reversed()
      for (page, next) in zip(sequence, sequence.dropFirst()) {
        after[page.address] = next
        before[next.address] = page
      }
    }
    self.before = before
    self.after = after
  }

  func previous(_ address: String) -> LinkView? { before[address].map(Self.link) }

  func next(_ address: String) -> LinkView? { after[address].map(Self.link) }

  /// The page before and the page after.
  func pages(beside address: String) -> [ListedPage] { [before[address], after[address]].compactMap(\.self) }

  private static func link(_ listed: ListedPage) -> LinkView {
    LinkView(title: listed.entry.title, url: listed.entry.url)
  }
}

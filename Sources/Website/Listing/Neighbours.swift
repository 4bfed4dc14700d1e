/// The pages before and after each page of a section: by weight and title, then through time, the older before the newer.
struct Neighbours: Sendable {
  private let before: [String: LinkView]
  private let after: [String: LinkView]

  init(_ listings: Listings, sections: SectionTree) {
    var (before, after): ([String: LinkView], [String: LinkView]) = ([:], [:])
    for section in sections.all {
      let pages = listings.section(section.address).filter {
        !$0.isSection && Section.parent(of: $0.address) == section.address
      }
      let sequence = pages.filter { $0.date == nil } + pages.filter { $0.date != nil }.reversed()
      for (page, next) in zip(sequence, sequence.dropFirst()) {
        after[page.address] = LinkView(title: next.entry.title, url: next.entry.url)
        before[next.address] = LinkView(title: page.entry.title, url: page.entry.url)
      }
    }
    (self.before, self.after) = (before, after)
  }

  func previous(_ address: String) -> LinkView? { before[address] }

  func next(_ address: String) -> LinkView? { after[address] }
}

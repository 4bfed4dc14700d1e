/// The pages before and after each page of a section: by weight and title, then through time, the older before the newer.
struct Neighbours: Sendable {
  private struct Pair {
    var before: ListedPage?
    var after: ListedPage?
  }

  /// By the address of the section, and in it by that of the page; a section's are made when the first of its pages is shown.
  private let bySection: [String: OnDemand<[String: Pair]>]
  private let routes: Routes

  init(_ listings: Listings, sections: SectionTree, routes: Routes) {
    let made = sections.all.map { section in
      (section.address, OnDemand { Self.pairs(in: section.address, listings) })
    }
    bySection = Dictionary(made, uniquingKeysWith: { first, _ in first })
    self.routes = routes
  }

  func previous(_ address: String) -> LinkView? { pair(address)?.before.map(link) }

  func next(_ address: String) -> LinkView? { pair(address)?.after.map(link) }

  /// The page before and the page after.
  func pages(beside address: String) -> [ListedPage] {
    let pair = pair(address)
    return [pair?.before, pair?.after].compactMap(\.self)
  }

  private func link(_ listed: ListedPage) -> LinkView {
    LinkView(title: listed.title, url: routes.url(listed.address))
  }

  private func pair(_ address: String) -> Pair? {
    Section.parent(of: address).flatMap { bySection[$0]?.value[address] }
  }

  private static func pairs(in section: String, _ listings: Listings) -> [String: Pair] {
    let pages = listings.section(section).filter { !$0.isSection && Section.parent(of: $0.address) == section }
    let sequence = pages.filter { $0.date == nil } + pages.filter { $0.date != nil }.reversed()
    var pairs: [String: Pair] = [:]
    pairs.reserveCapacity(sequence.count)
    for (page, next) in zip(sequence, sequence.dropFirst()) {
      pairs[page.address, default: Pair()].after = next
      pairs[next.address, default: Pair()].before = page
    }
    return pairs
  }
}

/// The pages before and after each page of a section: by weight and title, then through time, the older before the newer.
struct Neighbours: Sendable {
  private struct Pair {
    var before: LinkView?
    var after: LinkView?
  }

  /// By the address of the section, and in it by that of the page; a section's are made when the first of its pages is shown.
  private let bySection: [String: OnDemand<[String: Pair]>]

  init(_ listings: Listings, sections: SectionTree, routes: Routes) {
    let made = sections.all.map { section in
      (section.address, OnDemand { Self.pairs(in: section.address, listings, routes) })
    }
    bySection = Dictionary(made, uniquingKeysWith: { first, _ in first })
  }

  func previous(_ address: String) -> LinkView? { pair(address)?.before }

  func next(_ address: String) -> LinkView? { pair(address)?.after }

  private func pair(_ address: String) -> Pair? {
    Section.parent(of: address).flatMap { bySection[$0]?.value[address] }
  }

  private static func pairs(in section: String, _ listings: Listings, _ routes: Routes) -> [String: Pair] {
    let pages = listings.section(section).filter { !$0.isSection && Section.parent(of: $0.address) == section }
    let sequence = pages.filter { $0.date == nil } + pages.filter { $0.date != nil }.reversed()
    var pairs: [String: Pair] = [:]
    pairs.reserveCapacity(sequence.count)
    for (page, next) in zip(sequence, sequence.dropFirst()) {
      pairs[page.address, default: Pair()].after = LinkView(title: next.title, url: routes.url(next.address))
      pairs[next.address, default: Pair()].before = LinkView(title: page.title, url: routes.url(page.address))
    }
    return pairs
  }
}

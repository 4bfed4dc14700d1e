import Content

/// The pages behind the parts that are made of many and that only some pages show.
struct PartDependencies: Sendable {
  /// Pages of the bodies whose posts are listed.
  let officeHolders: DependencySet
  /// Pages in the sections of the home page, and those of the sections.
  let homeSections: DependencySet
  /// What a page in a section takes of that and of those above it, by the address of the section: what it is called, and whether it
  /// has a feed.
  private let bySection: [String: DependencySet]

  init(_ site: Site, listings: Listings, sections: SectionTree) {
    let bodies = site.pages.filter { !$0.details.posts.isEmpty }
    officeHolders = DependencySet(bodies.map { .file($0.source.path) })
    let shown = HomeSections.shown(listings).flatMap { [$0.section] + $0.pages }
    homeSections = DependencySet([.part(.homeSections)] + shown.map(\.dependency))
    bySection = Dictionary(
      uniqueKeysWithValues: sections.all.map { section in
        let trail = sections.above(section.address) + [section]
        return (section.address, DependencySet(trail.flatMap { [$0.dependency, .feed($0.address)] }))
      })
  }
}

extension PartDependencies {
  /// What the page at an address takes of the sections above it; of itself, too, where it is one.
  func ofSections(above address: String) -> DependencySet? {
    if let own = bySection[address] { return own }
    var above = Section.parent(of: address)
    while let section = above {
      if let found = bySection[section] { return found }
      above = Section.parent(of: section)
    }
    return nil
  }
}

extension Section {
  /// What names it: its page, or what a folder without one is called.
  fileprivate var dependency: Dependency { page.map { .file($0.source.path) } ?? .list(address) }
}

extension ListedPage {
  /// What an entry of a list shows: its page, or what a folder without one is called.
  var dependency: Dependency { page.map { .file($0.source.path) } ?? .list(address) }
}

import Content

/// The pages behind the parts that are made of many and that only some pages show.
struct PartDependencies: Sendable {
  /// Pages of the bodies whose posts are listed.
  let officeHolders: DependencySet
  /// Pages in the sections of the home page, and those of the sections.
  let homeSections: DependencySet

  init(_ site: Site, listings: Listings) {
    let bodies = site.pages.filter { !$0.details.posts.isEmpty }
    officeHolders = DependencySet(bodies.map { .file($0.source.path) })
    let shown = HomeSections.shown(listings).flatMap { [$0.section] + $0.pages }
    homeSections = DependencySet([.part(.homeSections)] + shown.map(\.dependency))
  }
}

extension ListedPage {
  /// What an entry of a list shows: its page, or what a folder without one is called.
  var dependency: Dependency { page.map { .file($0.source.path) } ?? .list(address) }
}

import Content
import Diagnostics

/// How a site hangs together: its sections and lists, who stands beside whom, where each page is and what a link may lead to.
///
/// It is made of `StructureInputs` alone, so that it serves on while only the bodies of pages and the figures change. What lists show
/// of a page is made when somebody asks for it.
package struct SiteStructure: Sendable {
  private let key: StructureKey
  let routes: Routes
  let sections: SectionTree
  let listings: Listings
  /// Every HTML page but the redirects.
  private(set) var pages: [RenderedPage]
  let feeds: [Feed]
  /// What is made for programs out of the pages.
  let made: [any OutputMaker]
  let targets: LinkTargets
  let entries: EntryViews
  let menu: Menu
  let breadcrumbs: Breadcrumbs
  let translations: Translations
  let neighbours: Neighbours
  let homeSections: OnDemand<[SectionView]>
  let tags: OnDemand<[TagCountView]>
  let officeHolders: OnDemand<[OfficeHolderView]>
  /// The pages behind what is made of many.
  let parts: OnDemand<PartDependencies>

  init(_ inputs: StructureInputs) {
    let site = inputs.site
    let reports = inputs.reports
    let words = inputs.words
    let routes = Routes(site.settings)
    let sections = SectionTree(
      site.pages, made: reports.ofBranches.map(\.address), words: words, kinds: site.kinds)
    let entries = EntryViews(routes: routes, kinds: KindViews(site: site, routes: routes, words: words))
    let listings = Listings(entries.listed(site, sections: sections, reports: reports))
    let pages = RenderedPages(inputs, sections: sections, listings: listings).all()
    let feeds = Feed.all(inputs, routes: routes, sections: sections, listings: listings)
    let made = MadeOutputs.all(
      of: pages, settings: site.settings, routes: routes, isUnlisted: inputs.edition.isUnlisted, feeds: feeds)

    key = StructureKey(inputs)
    self.routes = routes
    self.sections = sections
    self.listings = listings
    self.pages = pages
    self.feeds = feeds
    self.made = made
    self.entries = entries
    targets = LinkTargets(site, addresses: Self.addresses(inputs, pages: pages, made: made))
    menu = Menu(site.settings, listings: listings, routes: routes)
    breadcrumbs = Breadcrumbs(sections: sections, routes: routes, tags: words[.tags])
    translations = Translations(site.pages, routes: routes)
    neighbours = Neighbours(listings, sections: sections, routes: routes)
    homeSections = OnDemand { HomeSections.views(listings) }
    tags = OnDemand { TagCountView.all(listings, routes: routes) }
    officeHolders = OnDemand { OfficeHolders.views(site, routes: routes) }
    parts = OnDemand { PartDependencies(site, listings: listings, sections: sections) }
  }

  /// The structure that was `kept` where it is the same, with the texts of this reading; else one that is made anew.
  static func of(_ inputs: StructureInputs, keeping kept: SiteStructure?) -> SiteStructure {
    guard var structure = kept, structure.key == StructureKey(inputs) else { return SiteStructure(inputs) }
    structure.pages = structure.pages.map { $0.reread(inputs.site, reports: inputs.reports) }
    return structure
  }

  /// Whether both are the structure of sites that differ in the bodies of their pages alone.
  func isSame(as other: SiteStructure) -> Bool { key == other.key }

  /// Where everything of the edition is.
  private static func addresses(
    _ inputs: StructureInputs, pages: [RenderedPage], made: [any OutputMaker]
  ) -> [String] {
    let (site, edition) = (inputs.site, inputs.edition)
    let files = inputs.reports.all.flatMap { report in
      report.formats(of: edition.formats, for: edition.audience).map(report.address)
    }
    return pages.map(\.address) + site.attachments.map(\.address) + files + site.pages.flatMap(\.aliases)
      + made.flatMap(\.addresses)
  }
}

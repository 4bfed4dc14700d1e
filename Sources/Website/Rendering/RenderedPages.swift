import Content
import Vietnamese

/// Every HTML page of the site but the redirects: the pages of files, sections, tags, and those that every site has.
struct RenderedPages {
  private let site: Site
  private let reports: SiteReports
  private let words: Words
  private let kindsWithTemplate: Set<Kind>
  private let sections: SectionTree
  private let listings: Listings

  init(_ inputs: StructureInputs, sections: SectionTree, listings: Listings) {
    site = inputs.site
    reports = inputs.reports
    words = inputs.words
    kindsWithTemplate = inputs.kindsWithTemplate
    self.sections = sections
    self.listings = listings
  }

  func all() -> [RenderedPage] {
    let pages = site.pages.filter { sections[$0.address] == nil }.map(renderedPage)
    return pages + sections.all.flatMap(renderedPages) + reports.ofBranches.map(renderedPage) + tagSheets() + [notFound]
  }

  private func renderedPage(of report: Report) -> RenderedPage {
    RenderedPage(
      address: report.address, subject: .page, title: report.title, template: template(for: report.page),
      page: report.page, listing: nil, report: report)
  }

  private func renderedPage(of page: Page) -> RenderedPage {
    RenderedPage(
      address: page.address, subject: .page, title: page.title, template: template(for: page), page: page, listing: nil,
      report: reports.ofCommittee(at: page.address))
  }

  /// A page's kind names its template; a kind without one is shown as a plain page.
  private func template(for page: Page, plain: String = "page") -> String {
    let kind = page.kind
    return kind != .page && kindsWithTemplate.contains(kind) ? kind.rawValue : plain
  }

  private func renderedPages(of section: Section) -> [RenderedPage] {
    let isHome = section.parent == nil
    let plain = isHome ? "home" : "section"
    return cut(
      listings.section(section.address).filter { !isHome || !$0.isSection }, at: section.address, title: section.title,
      subject: isHome ? .home : .section, template: section.page.map { template(for: $0, plain: plain) } ?? plain,
      page: section.page)
  }

  private func tagSheets() -> [RenderedPage] {
    let tags = listings.tags
    guard !tags.isEmpty else { return [] }
    let list = RenderedPage(
      address: TagAddress.list, subject: .tags, title: words[.tags], template: "tags", page: nil, listing: nil)
    return [list]
      + tags.flatMap { tag in
        cut(
          listings.tag(tag.slug), at: TagAddress.of(tag), title: tag.name, subject: .tag(tag), template: "tag",
          page: nil)
      }
  }

  private var notFound: RenderedPage {
    RenderedPage(
      address: "/404.html", subject: .notFound, title: words[.notFoundTitle], template: "not-found", page: nil,
      listing: nil)
  }

  /// The pages of one list.
  private func cut(
    _ entries: [ListedPage], at address: String, title: String, subject: RenderedPage.Subject, template: String,
    page: Page?
  ) -> [RenderedPage] {
    let paginator = Paginator(list: address, size: max(1, site.settings.pageSize), entryCount: entries.count)
    return (1...paginator.pageCount).map { number in
      RenderedPage(
        address: Routes.address(address, page: number), subject: subject, title: words.title(title, page: number),
        template: template, page: page,
        listing: .init(entries: entries[paginator.range(page: number)], paginator: paginator, number: number),
        report: number == 1 ? reports.ofCommittee(at: address) : nil)
    }
  }
}

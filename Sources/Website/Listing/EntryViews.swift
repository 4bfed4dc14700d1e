import Content
import Vietnamese

/// Pages as lists show them.
struct EntryViews: Sendable {
  let routes: Routes
  let kinds: KindViews

  private var words: Words { kinds.words }

  /// Every page of the site, and every folder that has none of its own, ready to be listed.
  func listed(_ site: Site, sections: SectionTree, reports: SiteReports) -> [ListedPage] {
    let pages = site.pages.map { page in
      let isSection = sections[page.address] != nil
      return ListedPage(
        address: page.address, title: page.title, page: page, date: isSection ? nil : page.listDate,
        isSection: isSection
      ) { view(of: page) }
    }
    let folders = sections.all.filter { $0.page == nil && $0.parent != nil }
    return pages
      + folders.map { folder in
        ListedPage(address: folder.address, title: folder.title, page: nil, date: nil, isSection: true) {
          view(of: folder)
        }
      }
      + reports.ofBranches.map { report in
        ListedPage(address: report.address, title: report.listTitle, page: nil, date: nil, isSection: false) {
          view(of: report)
        }
      }
  }

  /// The tags of a page, each leading to its own page.
  func tags(of page: Page) -> [TagLinkView] {
    page.tags.map { TagLinkView(name: $0.name, url: routes.url(TagAddress.of($0))) }
  }

  private func view(of page: Page) -> EntryView {
    EntryView(
      title: page.title, url: routes.url(page.address), kind: page.kind.rawValue,
      kindLabel: words.label(page.kind), date: page.listDate.map(DateView.init), summary: page.summary,
      isIllustrative: page.isIllustrative, tags: tags(of: page), facts: kinds.view(page).facts)
  }

  private func view(of report: Report) -> EntryView {
    let kind = report.page.kind
    return EntryView(
      title: report.listTitle, url: routes.url(report.address), kind: kind.rawValue,
      kindLabel: words.label(kind), date: nil, summary: nil, isIllustrative: report.isIllustrative, tags: [], facts: [])
  }

  private func view(of folder: Section) -> EntryView {
    EntryView(
      title: folder.title, url: routes.url(folder.address), kind: Kind.page.rawValue, kindLabel: nil, date: nil,
      summary: nil, isIllustrative: false, tags: [], facts: [])
  }
}

extension Report {
  /// What lists call it: a branch's by the branch.
  fileprivate var listTitle: String { branch?.page.title ?? title }
}

extension Page {
  /// The day by which lists order the page: its date, or the day a document was issued.
  var listDate: CalendarDate? {
    if let date { return date }
    if case .document(let document) = details { return document.issuedOn }
    return nil
  }
}

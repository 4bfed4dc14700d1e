import Content
import Vietnamese

/// One HTML page of the site, whether or not a file of its own stands behind it. A class, because its output, the sitemap and
/// whoever renders it hold it.
final class RenderedPage: Sendable {
  let address: String
  let subject: Subject
  /// With the number of the page from the second page of a list on.
  let title: String
  let template: String
  /// The file behind it; nil for what is made from others.
  let page: Page?
  /// The list that it shows a part of.
  let listing: Listing?
  /// The report that it shows, whose page `page` is.
  let report: Report?

  init(
    address: String, subject: Subject, title: String, template: String, page: Page?, listing: Listing?,
    report: Report? = nil
  ) {
    self.address = address
    self.subject = subject
    self.title = title
    self.template = template
    self.page = page
    self.listing = listing
    self.report = report
  }

  /// The same page of another reading of the site, in which no head is another.
  func reread(_ site: Site, reports: SiteReports) -> RenderedPage {
    guard let page else { return self }
    return RenderedPage(
      address: address, subject: subject, title: title, template: template, page: site.page(source: page.source.path),
      listing: listing, report: report.flatMap { reports.at($0.address) })
  }

  enum Subject: Sendable {
    case home
    case page
    case section
    case tag(Tag)
    case tags
    case notFound
  }

  /// A part of a list, with where in the list it stands.
  struct Listing: Sendable {
    let entries: ArraySlice<ListedPage>
    let paginator: Paginator
    /// Counted from 1.
    let number: Int
  }

  /// Number of this page of its list; 1 where it shows none.
  var number: Int { listing?.number ?? 1 }

  /// The page whose text it shows: the text of a section stands on the first page of its list.
  var textPage: Page? { number == 1 ? page : nil }

  /// Whether search engines are to know of it.
  var isIndexed: Bool {
    if case .notFound = subject { false } else { true }
  }

  var isHome: Bool {
    if case .home = subject { true } else { false }
  }

  var isTagList: Bool {
    if case .tags = subject { true } else { false }
  }

  /// A page that stands in time: news, an activity.
  var isArticle: Bool {
    if case .page = subject { page?.date != nil } else { false }
  }

  /// The day of its last change: its page's own, else that of the newest entry it lists.
  var changed: CalendarDate? {
    page?.updated ?? page?.date ?? listing?.entries.compactMap(\.changed).max()
  }

  var tagView: TagView? {
    if case .tag(let tag) = subject { TagView(name: tag.name) } else { nil }
  }
}

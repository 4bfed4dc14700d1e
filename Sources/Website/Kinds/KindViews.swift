import Content
import Text
import Vietnamese

/// What is needed to show what pages of all kinds say beyond their text, in one language. A class, because every page that is shown
/// holds it.
final class KindViews: Sendable {
  let site: Site
  let routes: Routes
  let words: Words
  private let ranks: [String: Int]
  private let addressByFile: [String: String]

  init(site: Site, routes: Routes, words: Words) {
    self.site = site
    self.routes = routes
    self.words = words
    ranks = OfficeHolders.ranks(site.settings)
    addressByFile = Dictionary(
      site.attachments.map { ($0.path, $0.address) }, uniquingKeysWith: { first, _ in first })
  }

  /// What a page says beyond its text.
  func view(_ page: Page) -> KindView { KindView(values: page.values, page: page, context: self) }

  /// The posts that a page names, in the order of their ranks.
  func posts(of page: Page) -> [PostView] {
    OfficeHolders.inOrder(page.details.posts, ranks: ranks).map {
      PostView(post: $0.post, name: $0.name, academicTitle: $0.academicTitle)
    }
  }

  /// A page by the path of its file, or a name that has no page.
  func reference(_ text: String) -> ReferenceView {
    guard let page = site.page(source: text) else { return ReferenceView(title: text, url: nil) }
    return ReferenceView(title: page.title, url: routes.url(page.address))
  }

  /// A file by its path; nil where the edition has none.
  func file(_ path: String) -> FileView? {
    addressByFile[path].map { FileView(url: routes.url($0), name: SourcePath.name(of: path)) }
  }
}

extension Details {
  /// The posts that a body names.
  var posts: [Post] {
    switch self {
    case .committee(let committee): committee.posts
    case .branch(let branch): branch.posts
    case .organisation(let organisation): organisation.posts
    case .none, .document, .annualReport, .reportChapter: []
    }
  }
}

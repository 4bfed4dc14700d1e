import Content
import Vietnamese

/// Every post of the site and who holds it: the committee's first, then those of branches and organisations.
enum OfficeHolders {
  /// Within one body posts keep the order of the settings, else the order in which its page names them; those who hold the same
  /// post stand by given, family and middle name.
  static func views(_ site: Site, routes: Routes) -> [OfficeHolderView] {
    let ranks = ranks(site.settings)
    return bodies(of: site).flatMap { page, posts in
      let organisation = LinkView(title: page.title, url: routes.url(page.address))
      return inOrder(posts, ranks: ranks).map {
        OfficeHolderView(post: $0.post, name: $0.name, academicTitle: $0.academicTitle, organisation: organisation)
      }
    }
  }

  /// The place of each post in the order of the settings.
  static func ranks(_ settings: SiteSettings) -> [String: Int] {
    Dictionary(settings.posts.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The posts by their rank in the settings, those that the settings do not name behind them in the order in which they are first
  /// named; the holders of one post by name, as Vietnamese lists are.
  static func inOrder(_ posts: [Post], ranks: [String: Int]) -> [Post] {
    let firsts = Dictionary(posts.enumerated().map { ($1.post, $0) }, uniquingKeysWith: { first, _ in first })
    let places = posts.enumerated().map { offset, post in
      let name = PersonName(post.name).sortKey
      return (
        rank: ranks[post.post] ?? .max, first: firsts[post.post] ?? offset, name: name, offset: offset, post: post
      )
    }
    return places.sorted {
      ($0.rank, $0.first, $0.name, $0.offset) < ($1.rank, $1.first, $1.name, $1.offset)
    }.map(\.post)
  }

  private static func bodies(of site: Site) -> [(page: Page, posts: [Post])] {
    var ranked: [(rank: Int, title: CollationKey, page: Page, posts: [Post])] = []
    for page in site.pages {
      switch page.details {
      case .committee(let committee): ranked.append((0, CollationKey(page.title), page, committee.posts))
      case .branch(let branch): ranked.append((1, CollationKey(page.title), page, branch.posts))
      case .organisation(let organisation):
        ranked.append((2, CollationKey(page.title), page, organisation.posts))
      default: break
      }
    }
    return ranked.sorted { ($0.rank, $0.page.weight, $0.title) < ($1.rank, $1.page.weight, $1.title) }
      .map { ($0.page, $0.posts) }
  }
}

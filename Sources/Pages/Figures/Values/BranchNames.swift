import Content

/// What each branch is called, by the code under which the figures know it.
struct BranchNames: Sendable {
  private let names: [String: String]

  init(_ site: Site) {
    names = Dictionary(
      site.pages.compactMap { page in
        if case .branch(let branch) = page.details { (branch.code, page.title) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The title of the branch's page; its code where it has no page in this edition.
  subscript(code: String) -> String { names[code] ?? code }
}

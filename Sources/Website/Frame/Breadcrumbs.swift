/// The way from the home page to a page: the sections above it, then itself.
struct Breadcrumbs: Sendable {
  let sections: SectionTree
  let routes: Routes
  /// What the page of all tags is called.
  let tags: String

  /// Title and address of each step; the page's own is the last. Empty for the home page.
  func steps(to renderedPage: RenderedPage) -> [(title: String, address: String)] {
    guard renderedPage.address != "/" else { return [] }
    var steps = sections.above(renderedPage.address).map { ($0.title, $0.address) }
    if case .tag(let tag) = renderedPage.subject {
      steps.append((tags, TagAddress.list))
      if renderedPage.number > 1 { steps.append((tag.name, TagAddress.of(tag))) }
    }
    return steps + [(renderedPage.title, renderedPage.address)]
  }

  func views(of steps: [(title: String, address: String)]) -> [BreadcrumbView] {
    steps.enumerated().map { index, step in
      BreadcrumbView(title: step.title, url: routes.url(step.address), isLast: index == steps.count - 1)
    }
  }
}

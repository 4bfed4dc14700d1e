/// The way from the home page to a page: the sections above it, then itself.
struct Breadcrumbs: Sendable {
  let sections: SectionTree
  let routes: Routes
  /// What the page of all tags is called.
  let tags: String

  /// Title and address of each step; the page's own is the last. Empty for the home page.
  func steps(to sheet: Sheet) -> [(title: String, address: String)] {
    guard sheet.address != "/" else { return [] }
    var steps = sections.above(sheet.address).map { ($0.title, $0.address) }
    if case .tag(let tag) = sheet.subject {
      steps.append((tags, TagAddress.list))
      if sheet.number > 1 { steps.append((tag.name, TagAddress.of(tag))) }
    }
    return steps + [(sheet.title, sheet.address)]
  }

  func views(of steps: [(title: String, address: String)]) -> [BreadcrumbView] {
    steps.enumerated().map { index, step in
      BreadcrumbView(title: step.title, url: routes.url(step.address), isLast: index == steps.count - 1)
    }
  }
}

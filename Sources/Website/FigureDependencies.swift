import Content
import FigureViews

extension FigureOrigin {
  /// What a figure of a site takes that was answered from this.
  func dependencies(in site: Site) -> [Dependency] {
    switch self {
    case .table(let file): [.file(file)]
    case .years: [.part(.years)]
    case .statement: site.committee.map { [.file($0.page.source.path)] } ?? []
    case .branchNames:
      site.pages.compactMap { page in
        if case .branch = page.details { .file(page.source.path) } else { nil }
      }
    }
  }
}

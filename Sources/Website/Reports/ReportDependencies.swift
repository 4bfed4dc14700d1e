import Content
import FigureViews

extension ReportAssembly {
  /// What a report takes beside what the links and figures of its texts lead to.
  func taken(by report: Report, in language: SiteLanguage) -> Taken {
    let site = language.kinds.site
    var taken = Taken(report.texts.map { .file($0.source.path) })
    taken.add([.list(report.address), .file("content/site.yaml")])
    // Who signs it, and what a branch is called.
    taken.add([site.committee?.page, report.branch?.page].compactMap { $0.map { .file($0.source.path) } })
    taken.add(report.layout.files.map(Dependency.file))
    if let name = report.details.layout { taken.add(.file("templates/layouts/\(name).yaml")) }
    taken.add(language.taken.markdown)
    return taken
  }

  /// What the public page of a report takes: what its figures are told from, and what its print takes.
  func taken(by report: Report, _ told: PublishedFigures, print: Taken?, in language: SiteLanguage) -> Taken {
    var taken = print ?? taken(by: report, in: language)
    taken.add(language.taken.figures)
    taken.add(told.origins.flatMap { $0.dependencies(in: language.kinds.site) })
    return taken
  }
}

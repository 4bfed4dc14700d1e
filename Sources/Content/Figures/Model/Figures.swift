/// What the tables of `content/so-lieu/` say, year by year.
package struct Figures: Sendable {
  /// Every year that has a folder or is declared in `site.yaml`, the earliest first.
  package let years: [FigureYear]
  /// The codes of the branches that have a page, drafts and internal pages among them, each once, in byte order.
  ///
  /// Empty where no branch has a page; then any code may stand in a table.
  package let branchCodes: [String]

  init(years: [FigureYear], branchCodes: [String]) {
    self.years = years.sorted { $0.year < $1.year }
    self.branchCodes = branchCodes
  }

  /// The figures of one year; nil where there are none at all.
  package subscript(year: Int) -> FigureYear? {
    years.first { $0.year == year }
  }

  /// The last year that is no draft: the one that texts mean which name no year, and whose figures the committee's page
  /// states.
  package var latest: FigureYear? {
    years.last { !$0.isDraft }
  }

  /// The year before, which opens the books of `year`; nil where it has no figures.
  package func year(before year: FigureYear) -> FigureYear? {
    self[year.year - 1]
  }
}

import Vietnamese

/// What the tables of `content/so-lieu/` say, year by year.
package struct Ledger: Sendable {
  /// The tables that a year can have, in the order in which forms show them.
  package let declarations: [TableDeclaration]
  /// Every year that has a folder or is declared in `site.yaml`, the earliest first.
  package let years: [FigureYear]
  /// The tables that are kept as they were at the cut-offs of reports, the earliest first.
  package let cutOffs: [FigureYear]
  /// The codes of the branches that have a page, drafts and internal pages among them, each once, in byte order.
  ///
  /// Empty where no branch has a page; then any code may stand in a table.
  package let branchCodes: [String]

  init(
    declarations: [TableDeclaration] = TableDeclaration.all, years: [FigureYear], cutOffs: [FigureYear] = [],
    branchCodes: [String]
  ) {
    self.declarations = declarations
    self.years = years.sorted { $0.year < $1.year }
    self.cutOffs = cutOffs.sorted { $0.name < $1.name }
    self.branchCodes = branchCodes
  }

  /// Every set of tables there is: what one of them must keep, all must.
  package var sets: [FigureYear] { years + cutOffs }

  /// The figures that a year's report tells: those of its day, where it names one, else of the last cut-off, where some were kept,
  /// else the year's own. Of a day of which there are none a check tells.
  package func ofReport(of year: Int, asOf day: CalendarDate?) -> FigureYear? {
    guard let day else { return cutOffs.last { $0.year == year } ?? self[year] }
    return cutOffs.first { $0.year == year && $0.asOf == day } ?? self[year]
  }

  /// What happened in the year before `year` in as many months, where figures were kept on that day, else in the whole of it.
  package func samePeriod(before year: FigureYear) -> FigureYear? {
    let day = year.asOf.map { ($0.month, $0.day) } ?? (12, 31)
    let kept = cutOffs.first { cutOff in
      cutOff.year == year.year - 1 && cutOff.asOf.map { ($0.month, $0.day) == day } ?? false
    }
    return kept ?? self[year.year - 1]
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

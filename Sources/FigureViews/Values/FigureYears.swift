import Figures
import Vietnamese

/// The years of a site's figures as one scope sees them.
struct FigureYears: Sendable {
  private let figures: Ledger
  private let scope: FigureScope

  init(_ figures: Ledger, scope: FigureScope) {
    self.figures = figures
    self.scope = scope
  }

  /// Whether the site has no figures of any year.
  var areNone: Bool { figures.years.isEmpty }

  /// The year that is meant where none is written: the scope's, else the newest with figures that are no draft.
  var standard: Int? { scope.year ?? newest }

  /// The newest year with figures that are no draft: the one whose numbers the committee's page states.
  var newest: Int? { figures.latest?.year }

  /// The figures of a year, as this scope tells them. A report keeps those of its cut-off, and beside them it tells what happened
  /// last year in as many months, where that was kept; of how many there were it tells the year’s close.
  private func figures(of year: Int, with table: TableDeclaration) -> FigureYear? {
    guard scope.isReport, let own = scope.year, let this = figures.ofReport(of: own, asOf: scope.asOf) else {
      return figures[year]
    }
    switch year {
    case own: return this
    case own - 1 where table.isOfPeriod: return figures.samePeriod(before: this)
    default: return figures[year]
    }
  }

  /// The day that the figures of the year that is meant are of; nil where it is not said.
  var cutOff: CalendarDate? { standard.flatMap { figures(of: $0, with: .movement)?.asOf } }

  /// The period that this year's figures are of, and the one that they are compared with; nil where there are none.
  func periods(of year: Int) -> (this: ReportedPeriod?, last: ReportedPeriod?) {
    let this = figures(of: year, with: .movement)
    return (this.map(ReportedPeriod.init), figures(of: year - 1, with: .movement).map(ReportedPeriod.init))
  }

  /// Every year that has figures.
  var known: [Int] { figures.years.map(\.year) }

  /// The file from which a table of a year is told, relative to the root, whether it is there or not.
  func file(of year: Int, _ table: TableDeclaration) -> String {
    (figures(of: year, with: table)?.folder ?? "content/so-lieu/\(year)") + "/" + table.file
  }

  /// The figures of a year for a table, or why there are none.
  func source(_ year: Int, with table: TableDeclaration) -> Result<FigureSource, FigureFault> {
    guard let figures = figures(of: year, with: table) else { return .failure(.noYear(year)) }
    if figures.faulty.contains(table) { return .failure(.toldElsewhere) }
    guard figures[table] != nil else { return .failure(.noTable(table, year)) }
    return .success(FigureSource(figures, branch: scope.branch, audience: scope.audience))
  }

  /// The years up to this one that have a table, without a gap, the earliest first.
  func run(upTo year: Int, with table: TableDeclaration) -> [FigureSource] {
    var run: [FigureSource] = []
    while let source = try? source(year - run.count, with: table).get() { run.append(source) }
    return run.reversed()
  }
}

import Figures

/// What a table or a chart is made of, or why it cannot be.
struct BlockContexts {
  let years: FigureYears
  let scope: FigureScope
  let names: BranchNames
  let words: FigureWords

  /// - Throws: Why there is none: it is not for this reader, or the year lacks it.
  func context(
    _ table: TableDeclaration, _ told: PublicScope, isByBranch: Bool, _ written: Int?
  ) throws(FigureFault) -> FigureContext {
    try scope.admit(told, isByBranch: isByBranch)
    guard let year = written ?? years.standard else { throw .noYear(nil) }
    let this = try years.source(year, with: table).get()
    // Last year counts only where it has the table.
    let last = try? years.source(year - 1, with: table).get()
    let comparison = last.flatMap { ReportedPeriod(this.year).comparison(with: ReportedPeriod($0.year), words) }
    return FigureContext(
      this: this, last: last, years: years.run(upTo: year, with: table), names: names, words: words,
      comparison: table.isOfPeriod ? comparison : nil)
  }
}

import Content
import Vietnamese

/// Figures as sentences have them.
struct FigureTelling {
  let years: FigureYears
  let scope: FigureScope
  /// What the committee's page states, by the name of the figure.
  let stated: [String: Int]
  let isStatementFaulty: Bool

  /// A value, and what must be said of the year that it is from.
  typealias Found = (value: Figure.Value, isIllustrative: Bool)

  /// The year that is meant where none is written.
  var standardYear: Int {
    get throws(FigureFault) {
      guard let year = years.standard else { throw .noYear(nil) }
      return year
    }
  }

  /// `62`
  func figure(_ name: String, _ year: Int?) throws(FigureFault) -> FigureAnswer {
    let figure = try known(name)
    let found = try value(figure, year)
    return answer(FigureText.value(found.value, figure.style), [found])
  }

  /// `tăng 3`
  func change(_ name: String, _ year: Int?) throws(FigureFault) -> FigureAnswer {
    let figure = try known(name)
    let this = if let year { year } else { try standardYear }
    let (now, before) = (try value(figure, this), try value(figure, this - 1))
    guard let text = FigureText.change(from: before.value, to: now.value, figure.style) else { throw .notExact }
    return answer(text, [now, before])
  }

  /// `12,5%`
  func share(_ name: String, _ year: Int?) throws(FigureFault) -> FigureAnswer {
    let figure = try known(name)
    guard let whole = figure.whole else { throw .noWhole }
    let found = (part: try value(figure, year), whole: try value(known(whole), year))
    guard let text = FigureText.share(found.part.value, of: found.whole.value) else { throw .noWhole }
    return answer(text, [found.part, found.whole])
  }

  private func answer(_ text: String, _ found: [Found]) -> FigureAnswer {
    FigureAnswer(text: text, isIllustrative: found.contains(where: \.isIllustrative))
  }

  private func known(_ name: String) throws(FigureFault) -> Figure {
    guard let figure = Figure.all.first(where: { $0.name == name }) else { throw .unknown }
    return figure
  }

  /// What a figure is in a year.
  func value(_ figure: Figure, _ written: Int?) throws(FigureFault) -> Found {
    try scope.admit(figure.told, isByBranch: figure.isByBranch)
    // A report names its year also where the site has no tables at all.
    if written == nil, years.areNone { return (try statement(of: figure), false) }
    guard let year = written ?? years.standard else { return (try statement(of: figure), false) }
    let source = try years.source(year, with: figure.table).get()
    guard let value = figure.value(source) else { throw .incomplete(figure.table, year) }
    return (value, source.year.isIllustrative && !isFact(value, figure, year))
  }

  /// Whether the committee's page states the same number: then it is a fact, even where the tables that divide it up are
  /// illustrative.
  private func isFact(_ value: Figure.Value, _ figure: Figure, _ year: Int) -> Bool {
    guard scope.branch == nil, year == years.newest, let count = stated[figure.name] else { return false }
    return value == .count(count)
  }

  /// What the committee's page states, for a site that has no tables.
  private func statement(of figure: Figure) throws(FigureFault) -> Figure.Value {
    if let count = stated[figure.name] { return .count(count) }
    if isStatementFaulty { throw .toldElsewhere }
    throw figure.isStated ? .unstated : .noYear(nil)
  }
}

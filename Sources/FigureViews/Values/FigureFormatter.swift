import Diagnostics
import Markdown
import Vietnamese

/// Figures as sentences have them.
package struct FigureFormatter {
  let years: FigureYears
  let scope: FigureScope
  /// What the committee's page states, by the name of the figure.
  let stated: [String: Int]
  let isStatementFaulty: Bool
  let form: CountForm
  let words: FigureWords
  let place: FigurePlace

  /// A value, and what must be said of the year that it is from.
  package typealias Found = (value: Figure.Value, isIllustrative: Bool)

  /// The year that is meant where none is written.
  var standardYear: Int {
    get throws(FigureFault) {
      guard let year = years.standard else { throw .noYear(nil) }
      return year
    }
  }

  /// `62`; in a report's prose `04`, and `không có` where there is none. `finding` is what is told where a sentence has no place
  /// for these words.
  func figure(_ name: String, _ year: Int?, finding: () -> Diagnostic) throws(FigureFault) -> FigureAnswer {
    let figure = try known(name)
    let found = try value(figure, year)
    if form == .office, figure.style != .money, case .count(let count) = found.value, (0...9).contains(count) {
      let sentence = place.sentence()
      let told = CountInSentence(count, before: sentence.before, after: sentence.after)
      return FigureAnswer(
        resolution: .count(told, ifAwkward: count == 0 ? finding() : nil), isIllustrative: found.isIllustrative)
    }
    return answer(FigureText(words: words).value(found.value, zero: form.hasZero(figure.style)), [found])
  }

  /// `tăng 3`, in a report's prose `tăng 03`
  func change(_ name: String, _ year: Int?) throws(FigureFault) -> FigureAnswer {
    let figure = try known(name)
    let this = if let year { year } else { try standardYear }
    let (now, before) = (try value(figure, this), try value(figure, this - 1))
    let zero = form.hasZero(figure.style)
    guard let text = FigureText(words: words).change(from: before.value, to: now.value, zero: zero) else {
      throw .notExact
    }
    var answer = answer(text, [now, before])
    if scope.isReport, figure.table.isOfPeriod { answer.unequalPeriods = unequalPeriods(of: this) }
    return answer
  }

  /// `12,5%`
  func share(_ name: String, _ year: Int?) throws(FigureFault) -> FigureAnswer {
    let figure = try known(name)
    guard let whole = figure.whole else { throw .noWhole }
    let found = (part: try value(figure, year), whole: try value(known(whole), year))
    guard let text = FigureText(words: words).share(found.part.value, of: found.whole.value) else { throw .noWhole }
    return answer(text, [found.part, found.whole])
  }

  /// `11 tháng năm 2026`; the one before as it is called beside that: `cả năm 2025`, `cùng kỳ năm 2025`.
  func period(isLast: Bool) throws(FigureFault) -> FigureAnswer {
    let year = try standardYear
    let periods = years.periods(of: year)
    guard let this = periods.this else { throw .noYear(year) }
    guard isLast else { return FigureAnswer(period: this.name(words)) }
    guard let last = periods.last else { throw .noYear(year - 1) }
    return FigureAnswer(period: this.nameOfEarlier(last, words))
  }

  /// What is to be said of a year and the one before; nil where their periods are as long.
  private func unequalPeriods(of year: Int) -> String? {
    let periods = years.periods(of: year)
    guard let this = periods.this, let last = periods.last, !this.isAsLong(as: last) else { return nil }
    return this.comparison(with: last, words)
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
    let table = scope.branch == nil ? figure.table : figure.branchTable ?? figure.table
    let source = try years.source(year, with: table).get()
    guard let value = figure.value(source) else { throw .incomplete(table, year) }
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

import Diagnostics
import Figures
import Markdown
import Vietnamese

/// The figures of a site as one page or report tells them: of which year, of whom, to whom.
package struct FigureValues: Sendable {
  private let figures: Ledger
  private let names: BranchNames
  /// What the committee's page states, by the name of the figure.
  private let stated: [String: Int]
  /// True where the page that states the figures has errors of its own, which are enough to tell.
  private let isStatementFaulty: Bool
  /// Whether the site wants zeros before counts below ten.
  private let hasZeros: Bool
  /// What they are told in.
  package let words: FigureWords
  private let scope: FigureScope
  private let years: FigureYears

  /// - Parameters:
  ///   - figures: The tables.
  ///   - names: What each branch is called, by its code.
  ///   - stated: What the committee's page states, by the name of the figure, for a site that has no tables.
  ///   - isStatementFaulty: Whether that page has errors of its own, which are enough to tell.
  ///   - hasZeros: Whether zeros stand before counts below ten.
  ///   - words: Those of the site's own language, until a page in another one asks for its own.
  ///   - scope: Of whom, of when and for whom they are told.
  package init(
    figures: Ledger, names: BranchNames, stated: [String: Int], isStatementFaulty: Bool, hasZeros: Bool,
    words: FigureWords, scope: FigureScope
  ) {
    self.figures = figures
    self.names = names
    self.stated = stated
    self.isStatementFaulty = isStatementFaulty
    self.hasZeros = hasZeros
    self.words = words
    self.scope = scope
    years = FigureYears(figures, scope: scope)
  }

  /// The same figures for another page or report.
  package func with(_ scope: FigureScope) -> FigureValues {
    FigureValues(
      figures: figures, names: names, stated: stated, isStatementFaulty: isStatementFaulty, hasZeros: hasZeros,
      words: words, scope: scope)
  }

  /// The same figures in the words of another language.
  package func with(_ words: FigureWords) -> FigureValues {
    FigureValues(
      figures: figures, names: names, stated: stated, isStatementFaulty: isStatementFaulty, hasZeros: hasZeros,
      words: words, scope: scope)
  }

  /// The same figures as the office reads them.
  package var forOffice: FigureValues {
    with(scope.ofOffice)
  }

  /// What stands in the text instead of `{{ expression }}`.
  /// - Parameters:
  ///   - expression: The words with one space between them.
  ///   - prefix: What the ids of a table or chart begin with; no two of one page may be the same.
  ///   - place: Where in the text it stands.
  ///   - location: Where the expression stands; worked out only when there is something to report.
  /// - Returns: The text, the block or the finding.
  package func resolve(
    _ expression: String, prefix: String, in place: FigurePlace = FigurePlace(), at location: () -> Location
  ) -> FigureAnswer {
    let declared = VietnameseExpression.declared(expression)
    switch ExpressionParser.parse(declared, isFigure: { name in Figure.all.contains { $0.name == name } }) {
    case .failure(let mistake): return refused(Rule.finding(at: location(), expression, mistake))
    case .success(let parsed):
      var answer = resolve(parsed, prefix: prefix, in: place, at: location)
      answer.origins = origins.origins(of: parsed)
      return answer
    }
  }

  private func resolve(
    _ expression: FigureExpression, prefix: String, in place: FigurePlace, at location: () -> Location
  ) -> FigureAnswer {
    do {
      return try answer(expression, prefix: prefix, in: place, at: location)
    } catch .toldElsewhere {
      return FigureAnswer(resolution: .text(""), isIllustrative: false)
    } catch {
      return refused(Rule.finding(at: location(), expression, error))
    }
  }

  /// What a figure of the scope's own year and of the year before is told from.
  package func origins(of figure: Figure) -> [FigureOrigin] {
    origins.figure(figure.name, [years.standard, years.standard.map { $0 - 1 }])
  }

  private var origins: ExpressionOrigins { ExpressionOrigins(years: years, stated: Set(stated.keys)) }

  /// A figure of the scope's own year and of the year before, as a table shows it; there is none of that where the tables do not tell it.
  package func told(_ figure: Figure) throws(FigureFault) -> ToldFigure {
    let telling = telling(in: FigurePlace(isInTable: true), as: .plain)
    let year = try telling.standardYear
    return ToldFigure(
      figure: figure, this: try telling.value(figure, nil), last: try? telling.value(figure, year - 1),
      words: words)
  }

  /// Words of which one stands in every text that types a total.
  package static let wordsOfTotals = TypedTotal.words

  /// What is to be said of a passage of a text that types how many members or branches the committee has.
  /// - Parameters:
  ///   - passage: What a reader reads there.
  ///   - day: The day that the text is of; nil where it names none.
  ///   - location: Where a stretch of the passage stands, given in its UTF-8.
  /// - Returns: A finding for each number that is another than the tables’.
  package func typedTotals(
    in passage: String, of day: CalendarDate?, at location: (Range<Int>) -> Location
  ) -> [Diagnostic] {
    let year = years.standard
    guard scope.branch == nil, day == nil || year == nil || day?.year == year else { return [] }
    let telling = telling(in: FigurePlace(isInTable: true), as: .plain)
    return TypedTotal.all(in: passage, year: year).compactMap { total in
      guard let figure = Figure.all.first(where: { $0.name == total.unit.figure }),
        case .count(let count)? = try? telling.value(figure, nil).value, count != total.count
      else { return nil }
      return Rule.typedTotal.finding(at: location(total.range), total, count: count, year: year)
    }
  }

  /// What must be said wherever the figures of the scope's own year are shown.
  package var cutOff: CalendarDate? { years.cutOff }

  /// What is to be said where what happened in that year stands beside the year before; nil where both are whole years.
  package var comparison: String? {
    guard let year = years.standard else { return nil }
    let periods = years.periods(of: year)
    return periods.this.flatMap { this in periods.last.flatMap { this.comparison(with: $0, words) } }
  }

  private func refused(_ finding: Diagnostic) -> FigureAnswer {
    FigureAnswer(resolution: .refused(finding), isIllustrative: false)
  }

  private func answer(
    _ expression: FigureExpression, prefix: String, in place: FigurePlace, at location: () -> Location
  ) throws(FigureFault) -> FigureAnswer {
    let telling = telling(in: place, as: form(in: place))
    switch expression {
    case .figure(let name, let year):
      return try telling.figure(name, year) { Rule.nothingInSentence.finding(at: location(), nothing: name) }
    case .change(let name, let year): return try telling.change(name, year)
    case .share(let name, let year): return try telling.share(name, year)
    case .period(let isLast): return try telling.period(isLast: isLast)
    case .year(let offset): return FigureAnswer(text: String(try telling.standardYear + offset))
    case .table(let name, let year):
      guard let form = TableForm.all.first(where: { $0.name == name }) else { throw .unknown }
      let context = try blocks.context(form.table, form.told, isByBranch: form.isByBranch, year)
      guard let table = form.build(context) else { throw .incomplete(form.table, context.year) }
      return FigureAnswer(ShownTableBlock(table: table, words: words, prefix: prefix), table.standing)
    case .chart(let name, let year):
      guard let form = ChartForm.all.first(where: { $0.name == name }) else { throw .unknown }
      let context = try blocks.context(form.table, form.told, isByBranch: form.isByBranch, year)
      guard let drawn = form.build(context) else { throw .incomplete(form.table, context.year) }
      return FigureAnswer(ShownChartBlock(drawn, words: words, prefix: prefix), drawn.standing)
    }
  }

  private func telling(in place: FigurePlace, as form: CountForm) -> FigureFormatter {
    FigureFormatter(
      years: years, scope: scope, stated: stated, isStatementFaulty: isStatementFaulty, form: form, words: words,
      place: place)
  }

  /// How counts below ten are written at a place. A table of a report holds numbers alone.
  private func form(in place: FigurePlace) -> CountForm {
    // The zero is a custom of Vietnamese offices, and so are the words for nothing.
    guard hasZeros, words.language == .vietnamese else { return .plain }
    guard scope.isReport else { return .units }
    return place.isInTable ? .plain : .office
  }

  private var blocks: BlockContexts { BlockContexts(years: years, scope: scope, names: names, words: words) }
}

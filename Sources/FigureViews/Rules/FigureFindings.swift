import Diagnostics

extension Rule {
  /// The finding for an expression that cannot be read.
  static func finding(at location: Location, _ expression: String, _ mistake: ExpressionMistake) -> Diagnostic {
    switch mistake {
    case .unknown(let text): unknownFigure.finding(at: location, unknown: text)
    case .withoutName(let verb): unknownFigure.finding(at: location, withoutName: verb)
    case .noYear(let word): unknownYear.finding(at: location, noYear: word, in: expression)
    case .superfluous(let words): unknownYear.finding(at: location, superfluous: words, in: expression)
    }
  }

  /// The finding for an expression whose name is known or not, and that cannot be told.
  package static func finding(at location: Location, _ expression: FigureExpression, _ fault: FigureFault) -> Diagnostic
  {
    let subject = expression.subject
    switch fault {
    case .unknown: return unknownFigure.finding(at: location, unknown: subject)
    case .noWhole: return unknownFigure.finding(at: location, noWhole: subject)
    case .notOfBranch: return unknownFigure.finding(at: location, notOfBranch: subject)
    case .unstated: return unknownFigure.finding(at: location, unstated: subject)
    case .isInternal: return internalFigure.finding(at: location, internal: expression)
    case .isInternalOfBranch: return internalFigure.finding(at: location, internalOfBranch: expression)
    case .notExact: return internalFigure.finding(at: location, notExact: expression)
    case .noYear(let year): return noFigures.finding(at: location, subject, year: year)
    case .noTable(let table, let year): return noFigures.finding(at: location, subject, table: table, year: year)
    case .incomplete(let table, let year):
      return noFigures.finding(at: location, subject, incomplete: table, year: year)
    case .toldElsewhere: return noFigures.finding(at: location, subject, year: nil)
    }
  }
}

extension FigureExpression {
  /// What it tells, as a message names it: `members.total`, `table movement`, `year`.
  var subject: String {
    switch self {
    case .figure(let name, _), .change(let name, _), .share(let name, _): name
    case .table(let name, _): "\(FigureVerb.table.rawValue) \(name)"
    case .chart(let name, _): "\(FigureVerb.chart.rawValue) \(name)"
    case .period(let isLast): ExpressionParser.periodWords.first { $0.value == isLast }?.key ?? ""
    case .year(let offset): ExpressionParser.yearWords.first { $0.value == offset }?.key ?? ""
    }
  }
}

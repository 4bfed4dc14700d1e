/// What stands between `{{` and `}}`, taken apart. A year that is not written is nil, and means the year of the page or
/// the report.
package enum FigureExpression: Hashable {
  /// `members.total`, `members.total 2025`
  case figure(String, year: Int?)
  /// `change members.total`: against the year before.
  case change(String, year: Int?)
  /// `share members.women`: of the whole that the figure declares.
  case share(String, year: Int?)
  /// `table movement`
  case table(String, year: Int?)
  /// `chart members`
  case chart(String, year: Int?)
  /// `year`, `next year`, `last year`: so many years after that of the page or the report.
  case year(offset: Int)
  /// `period`: of which months the figures are; `last period`: of which those are that they are compared with.
  case period(isLast: Bool)
}

/// The words that may open an expression before the name of a figure, a table or a chart.
enum FigureVerb: String, CaseIterable {
  case change
  case share
  case table
  case chart

  /// The expression of this verb.
  func expression(_ name: String, year: Int?) -> FigureExpression {
    switch self {
    case .change: .change(name, year: year)
    case .share: .share(name, year: year)
    case .table: .table(name, year: year)
    case .chart: .chart(name, year: year)
    }
  }
}

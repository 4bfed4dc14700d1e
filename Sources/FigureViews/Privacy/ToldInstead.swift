import Figures

/// What a public page may say instead of something that is the office's alone.
enum ToldInstead {
  /// The public figures, tables and charts that come from the same table of a year as what an expression names.
  /// - Parameters:
  ///   - expression: What was asked for.
  ///   - isOfBranch: Whether a single branch is told of.
  /// - Returns: Their names as texts write them; empty where there are none.
  static func insteadOf(_ expression: FigureExpression, ofBranch isOfBranch: Bool) -> [String] {
    guard let table = table(of: expression) else { return [] }
    let figures = Figure.all.filter { $0.table == table && $0.told.covers(branch: isOfBranch) }.map(\.name)
    let tables = TableForm.all.filter { $0.table == table && $0.told.covers(branch: isOfBranch) }.map(\.name)
    let charts = ChartForm.all.filter { $0.table == table && $0.told.covers(branch: isOfBranch) }.map(\.name)
    return figures + tables.map { "\(FigureVerb.table.rawValue) \($0)" }
      + charts.map { "\(FigureVerb.chart.rawValue) \($0)" }
  }

  /// The table of a year that an expression is answered from.
  static func table(of expression: FigureExpression) -> TableDeclaration? {
    switch expression {
    case .figure(let name, _), .change(let name, _), .share(let name, _):
      Figure.all.first { $0.name == name }?.table
    case .table(let name, _): TableForm.all.first { $0.name == name }?.table
    case .chart(let name, _): ChartForm.all.first { $0.name == name }?.table
    case .year, .period: nil
    }
  }
}

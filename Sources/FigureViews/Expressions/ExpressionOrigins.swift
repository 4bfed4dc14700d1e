import Figures

/// What an expression is answered from.
struct ExpressionOrigins {
  let years: FigureYears
  /// Names of the figures that the committee's page states.
  let stated: Set<String>

  func origins(of expression: FigureExpression) -> [FigureOrigin] {
    switch expression {
    case .figure(let name, let year): return figure(name, [year ?? years.standard])
    case .share(let name, let year):
      let whole = Figure.all.first { $0.name == name }?.whole
      return figure(name, [year ?? years.standard]) + (whole.map { figure($0, [year ?? years.standard]) } ?? [])
    case .change(let name, let year):
      let this = year ?? years.standard
      return figure(name, [this, this.map { $0 - 1 }])
    case .period, .year: return [.years]
    case .table(let name, let year):
      return block(TableForm.all.first { $0.name == name }?.table, upTo: year ?? years.standard)
    case .chart(let name, let year):
      return block(ChartForm.all.first { $0.name == name }?.table, upTo: year ?? years.standard)
    }
  }

  /// Those of a figure in some years.
  func figure(_ name: String, _ asked: [Int?]) -> [FigureOrigin] {
    guard let figure = Figure.all.first(where: { $0.name == name }) else { return [.years] }
    let tables = [figure.table, figure.branchTable].compactMap(\.self)
    let files = asked.compactMap(\.self).flatMap { year in tables.map { FigureOrigin.table(years.file(of: year, $0)) } }
    return [.years] + files + (figure.isStated || stated.contains(name) ? [.statement] : [])
  }

  /// Those of a table or chart, which tells of its year, the one before, and all before that have what it is made of.
  private func block(_ table: TableDeclaration?, upTo year: Int?) -> [FigureOrigin] {
    guard let table, let year else { return [.years] }
    let before = years.known.filter { $0 < year - 1 }
    return [.years, .branchNames] + (before + [year - 1, year]).map { .table(years.file(of: $0, table)) }
  }
}

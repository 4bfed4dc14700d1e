import Text

/// The HTML of a chart: its title, its drawing, and its numbers as a table.
///
/// - `figure.chart > figcaption`: title, unit, marks of the year
/// - `figure.chart > svg`: the drawing
/// - `figure.chart > details.chart-data`: the same numbers as a table, folded away on the screen; print that has room for
///   one of both alone drops it by this class
enum ChartMarkup {
  /// The chart as a `figure`. Every id in it begins with `prefix`.
  static func figure(_ chart: any Chart, standing: FigureStanding, prefix: String) -> String {
    """
    <figure class="chart" lang="vi">
    <figcaption><span class="data-title">\(XMLText.escaped(chart.title))</span>\(StandingMarkup.marks(standing))\
    <span class="data-unit">\(XMLText.escaped(ShownTable.unitLine(chart.unit)))</span></figcaption>
    \(chart.svg(prefix: prefix))\
    <details class="chart-data">
    <summary>Số liệu của biểu đồ</summary>
    \(TableMarkup.scrolling(chart.table, prefix: prefix))</details>
    </figure>

    """
  }
}

extension Chart {
  /// Its numbers as a table.
  var table: ShownTable {
    // The figure's own caption says unit and marks already.
    ShownTable(
      caption: title, unit: nil, head: [columns.map { .init(text: $0) }],
      rows: rows.map { row in .init(kind: .plain, cells: [.name(row.name)] + row.cells.map(ShownCell.number)) },
      standing: .plain)
  }
}

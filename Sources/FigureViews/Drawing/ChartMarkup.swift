import Text

/// The HTML of a chart: its title, its drawing, and its numbers as a table.
///
/// - `figure.chart > figcaption`: title, unit, marks of the year
/// - `figure.chart > svg`: the drawing
/// - `figure.chart > details.chart-data`: the same numbers as a table, folded away on the screen; print that has room for
///   one of both alone drops it by this class
enum ChartMarkup {
  /// The chart as a `figure`. Every id in it begins with `prefix`.
  static func figure(_ chart: any Chart, standing: FigureStanding, _ words: FigureWords, prefix: String) -> String {
    """
    <figure class="chart" lang="\(XMLText.escaped(words.tag))">
    <figcaption><span class="data-title">\(XMLText.escaped(chart.title))</span>\(StandingMarkup.marks(standing, words))\
    <span class="data-unit">\(XMLText.escaped(words.unitLine(chart.unit)))</span></figcaption>
    \(chart.svg(words, prefix: prefix))\
    <details class="chart-data">
    <summary>\(XMLText.escaped(words[.chartData]))</summary>
    \(TableMarkup.scrolling(chart.table(words), words, prefix: prefix))</details>
    </figure>

    """
  }
}

extension Chart {
  /// Its numbers as a table.
  func table(_ words: FigureWords) -> ShownTable {
    // The figure's own caption says unit and marks already.
    ShownTable(
      caption: title, unit: nil, head: [columns(words).map { .init(text: $0) }],
      rows: rows.map { row in .init(kind: .plain, cells: [.name(row.name)] + row.cells.map(ShownCell.number)) },
      standing: .plain)
  }
}

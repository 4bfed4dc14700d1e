import Markdown

/// A chart where a text puts it in. Every id in its HTML begins with `prefix`.
struct ShownChartBlock: FigureBlock {
  let chart: any Chart
  let standing: FigureStanding
  let prefix: String

  init(_ drawn: ChartForm.Drawn, prefix: String) {
    (chart, standing, self.prefix) = (drawn.chart, drawn.standing, prefix)
  }

  var html: [UInt8] { Array(ChartMarkup.figure(chart, standing: standing, prefix: prefix).utf8) }

  var block: Block {
    .chart(
      BlockChart(
        svg: chart.svg(prefix: prefix, face: PrintFont.family), alternative: chart.summary,
        caption: [.text(chart.title)],
        unit: ShownTable.unitLine(chart.unit), notes: standing.notes.map(\.text), table: BlockTable(chart.table)))
  }
}

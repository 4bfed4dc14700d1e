import Markdown

/// A chart where a text puts it in. Every id in its HTML begins with `prefix`.
struct ShownChartBlock: FigureBlock {
  let chart: any Chart
  let standing: FigureStanding
  let words: FigureWords
  let prefix: String

  init(_ drawn: ChartForm.Drawn, words: FigureWords, prefix: String) {
    chart = drawn.chart
    standing = drawn.standing
    self.words = words
    self.prefix = prefix
  }

  var html: [UInt8] { Array(ChartMarkup.figure(chart, standing: standing, words, prefix: prefix).utf8) }

  var block: Block {
    .chart(
      BlockChart(
        svg: chart.svg(words, prefix: prefix, face: PrintFont.family), alternative: chart.summary(words),
        caption: [.text(chart.title)],
        unit: words.unitLine(chart.unit), notes: standing.notes(words).map(\.text),
        table: BlockTable(chart.table(words), words)))
  }
}

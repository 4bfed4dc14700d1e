/// Horizontal bars, one for each name; the form for many names. Each name stands over its bar, so it may be long.
struct BarChart: Chart {
  let title: String
  let unit: String
  /// What a name is: `Chi bộ`.
  let nameHead: String
  /// What the numbers are, over them in the table.
  var numberHead = FigureWord.number
  let bars: [(name: String, number: ChartNumber)]

  func summary(_ words: FigureWords) -> String {
    ChartSummary(words).of(words[.chartOfBars], unit: unit, numbers: bars)
  }

  func columns(_ words: FigureWords) -> [String] { [nameHead, words[numberHead]] }

  var rows: [(name: String, cells: [String])] { bars.map { ($0.name, [$0.number.label]) } }

  func draw(into drawing: inout SVGDrawing) -> Extent {
    let most = bars.compactMap(\.number.hundredths).max() ?? 0
    let room = BarRow.room(after: 0, labels: bars.map(\.number.label))
    var y: Extent = 0
    for bar in bars {
      y = BarRow.name(bar.name, at: y, in: &drawing)
      y = BarRow.bar(bar.number, of: most, room: room, x: 0, y: y, fill: .first, in: &drawing)
      y += BarRow.gap
    }
    return max(y - BarRow.gap, 0)
  }
}

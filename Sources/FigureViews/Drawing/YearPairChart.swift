import Vietnamese

/// Two bars for each name, this year over last year. Each bar has its year before it.
struct YearPairChart: Chart {
  let title: String
  let unit: String
  /// What a name is: `Chi bộ`.
  let nameHead: String
  let year: Int
  let entries: [(name: String, this: ChartNumber, last: ChartNumber)]

  func summary(_ words: FigureWords) -> String {
    ChartSummary(words).of(
      words.text(.chartOfYears, ["year": String(year), "last": String(year - 1)]), unit: unit,
      numbers: entries.map { ($0.name, $0.this) })
  }

  func columns(_ words: FigureWords) -> [String] {
    [nameHead, words.text(.year, year: year), words.text(.year, year: year - 1)]
  }

  var rows: [(name: String, cells: [String])] { entries.map { ($0.name, [$0.this.label, $0.last.label]) } }

  func draw(into drawing: inout SVGDrawing) -> Extent {
    let numbers = entries.flatMap { [$0.this, $0.last] }
    let most = numbers.compactMap(\.hundredths).max() ?? 0
    let years = [(String(year), ChartFill.first), (String(year - 1), .second)]
    let x = (years.map { TextWidth.of($0.0, size: Self.yearSize) }.max() ?? 0) + 6
    let room = BarRow.room(after: x, labels: numbers.map(\.label))
    var y: Extent = 0
    for entry in entries {
      y = BarRow.name(entry.name, at: y, in: &drawing)
      for ((label, fill), number) in zip(years, [entry.this, entry.last]) {
        drawing.text(label, x: 0, y: y + 14, size: Self.yearSize, isSoft: true)
        y = BarRow.bar(number, of: most, room: room, x: x, y: y, fill: fill, in: &drawing) + 2
      }
      y += BarRow.gap
    }
    return max(y - BarRow.gap, 0)
  }

  private static let yearSize = 14
}

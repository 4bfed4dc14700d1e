/// Lines over years: one panel for each series, all of one scale that begins at 0, one under the other.
///
/// Panels instead of lines over each other: each name stands at its own line, lines never cross, and nothing needs a
/// colour to be told apart. Under every point stand its year and its number.
struct LineChart: Chart {
  let title: String
  let unit: String
  /// In order, without gaps.
  let years: [Int]
  let series: [(name: String, numbers: [ChartNumber])]

  func summary(_ words: FigureWords) -> String {
    guard let first = years.first, let last = years.last else {
      return words.text(.chartEmpty, ["chart": words[.chartOfLines]])
    }
    let changes = series.compactMap { line -> String? in
      guard let start = line.numbers.first, let end = line.numbers.last else { return nil }
      return words.text(
        .chartFromTo,
        ["name": line.name, "first": String(first), "from": start.label, "last": String(last), "to": end.label])
    }
    return words.text(
      .chartOverYears,
      ["first": String(first), "last": String(last), "unit": unit, "changes": changes.joined(separator: "; ")])
  }

  func columns(_ words: FigureWords) -> [String] { [words[.yearHead]] + series.map(\.name) }

  var rows: [(name: String, cells: [String])] {
    years.enumerated().map { index, year in
      (String(year), series.map { index < $0.numbers.count ? $0.numbers[index].label : ShownCell.missingText })
    }
  }

  func draw(into drawing: inout SVGDrawing) -> Extent {
    let most = series.flatMap(\.numbers).compactMap(\.hundredths).max() ?? 0
    var y: Extent = 0
    for line in series {
      y = BarRow.name(line.name, at: y, in: &drawing)
      y = panel(line.numbers, of: most, at: y + 8, in: &drawing)
    }
    return max(y - Self.gap, 0)
  }

  private func panel(_ numbers: [ChartNumber], of most: Int, at y: Extent, in drawing: inout SVGDrawing) -> Extent {
    let floor = y + Self.height
    let shown = labelled(numbers)
    var (run, points) = ([(x: Extent, y: Extent)](), [[(x: Extent, y: Extent)]]())
    for (index, year) in years.enumerated() where index < numbers.count {
      let x = x(of: index, numbers)
      if shown.contains(index) {
        drawing.text(String(year), x: x, y: floor + 18, size: Self.size, isSoft: true, anchor: .middle)
        drawing.text(numbers[index].label, x: x, y: floor + 38, size: BarRow.size, isBold: true, anchor: .middle)
      }
      guard let amount = numbers[index].hundredths else {
        points.append(run)
        run = []
        continue
      }
      let point = (x: x, y: floor - Extent(amount, of: most, along: Self.height))
      if point.y < floor { drawing.rule(from: (x, floor), to: point) }
      run.append(point)
    }
    drawing.rule(from: (0, floor), to: (SVGDrawing.width, floor))
    for run in points + [run] where !run.isEmpty { drawing.polyline(run) }
    return floor + 44 + Self.gap
  }

  private static let height: Extent = 80
  private static let gap: Extent = 14
  private static let size = 14

  /// Years stand as far apart as the room allows, with half a label's room at either end.
  private func x(of index: Int, _ numbers: [ChartNumber]) -> Extent {
    let margin = widest(numbers) / 2
    guard years.count > 1 else { return SVGDrawing.width / 2 }
    return margin + Extent(index, of: years.count - 1, along: SVGDrawing.width - margin - margin)
  }

  /// The points under which year and number are written: all of them, or every second, third … counted from the last.
  private func labelled(_ numbers: [ChartNumber]) -> Set<Int> {
    let count = years.count
    guard count > 1 else { return [0] }
    let room = SVGDrawing.width - widest(numbers)
    let needed = widest(numbers) + 4
    let step = (1..<count).first { room * $0 / (count - 1) >= needed } ?? count
    return Set(stride(from: count - 1, through: 0, by: -step))
  }

  private func widest(_ numbers: [ChartNumber]) -> Extent {
    (years.map { TextWidth.of(String($0), size: Self.size) }
      + numbers.map { TextWidth.of($0.label, size: BarRow.size, isBold: true) }).max() ?? 0
  }
}

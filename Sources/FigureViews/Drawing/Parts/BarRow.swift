/// What bars have in common: a name over them, the number behind them.
enum BarRow {
  static let size = 16
  static let lineHeight: Extent = 22
  static let barHeight: Extent = 18
  static let gap: Extent = 14
  /// Between a bar and the number behind it.
  private static let distance: Extent = 6

  /// How long the longest bar may be, so that every number has its room behind it.
  static func room(after x: Extent, labels: [String]) -> Extent {
    let widest = labels.map { TextWidth.of($0, size: size, isBold: true) }.max() ?? 0
    return max(SVGDrawing.width - x - distance - widest - 1, 20)
  }

  /// Writes a name from the left edge, with room for letters that reach over it, and returns where what it names may begin.
  static func name(_ name: String, at y: Extent, in drawing: inout SVGDrawing) -> Extent {
    var y = y
    for line in WrappedText.lines(name, size: size, within: SVGDrawing.width - 2) {
      drawing.text(line, x: 1, y: y + 16, size: size)
      y += lineHeight
    }
    return y
  }

  /// Draws a bar with its number and returns where the next thing may begin.
  static func bar(
    _ number: ChartNumber, of most: Int, room: Extent, x: Extent, y: Extent, fill: ChartFill,
    in drawing: inout SVGDrawing
  ) -> Extent {
    let length = Extent(number.hundredths ?? 0, of: most, along: room)
    // Half the outline lies outside of what it outlines.
    let edge = Extent(hundredths: 50)
    drawing.rectangle(x: x + edge, y: y + edge, width: length, height: barHeight, fill: fill)
    drawing.text(number.label, x: x + edge + length + (length > 0 ? distance : 2), y: y + 15, size: size, isBold: true)
    return y + barHeight + 1
  }
}

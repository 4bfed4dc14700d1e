/// Where each character of an excerpt stands in the cells of a terminal, and which part of a long line is shown.
struct ExcerptLayout {
  /// What is printed: tabs as spaces, invisible characters as their numbers, `…` where the line goes on.
  let text: String
  /// Cells of `text` before the first caret.
  let caretOffset: Int
  /// Cells under which carets stand, at least 1.
  let caretWidth: Int

  /// Cells to which tabs advance.
  private static let tab = 4
  /// Cells of a line that are shown at most, the marks of the cuts included.
  static let widest = 100
  /// Cells that stay before the place where the line is cut there.
  private static let before = 40

  init(_ place: Location.Place) {
    let cells = Self.cells(of: place.excerpt)
    let first = min(max(place.column - place.excerptColumn, 0), cells.count)
    let last = min(first + max(place.length, 1), cells.count)
    let shown = Self.shown(cells, around: first)
    let offset = cells[shown.lowerBound..<first].reduce(0) { $0 + $1.width }
    let covered = cells[first..<max(min(last, shown.upperBound), first)].reduce(0) { $0 + $1.width }
    let (isCutBefore, isCutAfter) = (shown.lowerBound > 0, shown.upperBound < cells.count)
    text = (isCutBefore ? "…" : "") + cells[shown].map(\.text).joined() + (isCutAfter ? "…" : "")
    caretOffset = offset + (isCutBefore ? 1 : 0)
    caretWidth = max(covered, 1)
  }

  private struct Cell {
    let text: String
    let width: Int
  }

  private static func cells(of line: String) -> [Cell] {
    var (cells, column) = ([Cell](), 0)
    for character in line {
      let cell = cell(of: character, at: column)
      column += cell.width
      cells.append(cell)
    }
    return cells
  }

  private static func cell(of character: Character, at column: Int) -> Cell {
    if character == "\t" {
      let width = tab - column % tab
      return Cell(text: String(repeating: " ", count: width), width: width)
    }
    var visible = VisibleText.of(character)
    // A mark without a letter would settle on whatever is printed before it; the dotted circle is Unicode's seat for it.
    if let first = visible.first, CellWidth.of(first) == 0 { visible = "\u{25CC}" + visible }
    return Cell(text: visible, width: visible.reduce(0) { $0 + CellWidth.of($1) })
  }

  /// The characters that fit, among them the one at `place` with some cells before it.
  private static func shown(_ cells: [Cell], around place: Int) -> Range<Int> {
    let total = cells.reduce(0) { $0 + $1.width }
    guard total > widest else { return 0..<cells.count }
    var (start, used) = (place, 0)
    // From a place near the end of the line as much of the line as fits before it.
    let rest = cells[place...].reduce(0) { $0 + $1.width }
    let room = max(before, widest - 2 - rest)
    while start > 0, used + cells[start - 1].width <= room {
      start -= 1
      used += cells[start].width
    }
    var end = place
    while end < cells.count, used + cells[end].width <= widest - 2 {
      used += cells[end].width
      end += 1
    }
    return start..<max(end, min(place + 1, cells.count))
  }
}

/// A line of the source as a row of a table, taken apart at its bars as cmark does it: a bar behind a backslash belongs to a cell, a bar
/// in code does not.
struct TableLine {
  /// The cells, as stretches of the line without the blanks around them.
  let cells: [Range<Int>]
  /// The first bar that stands between two backticks and is not escaped; nil where there is none.
  let barInCode: Int?

  init(_ line: UnsafeBufferPointer<UInt8>) {
    let bar = UInt8(ascii: "|")
    var start = line.firstIndex { !$0.isBlank && $0 != UInt8(ascii: ">") } ?? line.count
    var end = line.lastIndex { !$0.isBlank }.map { $0 + 1 } ?? 0
    if start < end, line[start] == bar { start += 1 }
    if start < end, line[end - 1] == bar, !Self.isEscaped(line, at: end - 1) { end -= 1 }
    var cells: [Range<Int>] = []
    var inCode: Int?
    var (cellStart, ticks) = (start, 0)
    for index in start..<max(end, start) {
      if line[index] == UInt8(ascii: "`") { ticks += 1 }
      guard line[index] == bar, !Self.isEscaped(line, at: index) else { continue }
      if ticks % 2 == 1, inCode == nil, line[index...].prefix(max(end - index, 0)).contains(UInt8(ascii: "`")) {
        inCode = index
      }
      cells.append(Self.trimmed(cellStart..<index, of: line))
      cellStart = index + 1
    }
    if start <= end { cells.append(Self.trimmed(cellStart..<max(end, cellStart), of: line)) }
    self.cells = cells
    barInCode = inCode
  }

  /// Whether a line says how columns are set and nothing else: `|---|:-:|`.
  static func isDelimiter(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    line.contains(UInt8(ascii: "|")) && line.contains(UInt8(ascii: "-"))
      && line.allSatisfy { $0.isBlank || $0 == UInt8(ascii: "|") || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ":") }
  }

  private static func isEscaped(_ line: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    index > 0 && line[index - 1] == UInt8(ascii: "\\")
  }

  private static func trimmed(_ cell: Range<Int>, of line: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    let first = line[cell].firstIndex { !$0.isBlank } ?? cell.upperBound
    let last = line[cell].lastIndex { !$0.isBlank }.map { $0 + 1 } ?? first
    return first..<max(last, first)
  }
}

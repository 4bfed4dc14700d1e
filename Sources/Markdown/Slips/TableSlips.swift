import CMarkdownGuard
import Diagnostics

extension SlipSearch {
  /// Finds rows with more cells than their table has columns: cmark drops what is over.
  mutating func findLostCells(in table: MarkdownNode) {
    guard let head = table.firstChild else { return }
    let columns = head.children.count { _ in true }
    for row in table.children {
      guard let place = row.place else { continue }
      let source = places.line(place.line)
      let line = TableLine(source)
      if let bar = line.barInCode {
        tell(.lostCells) { Rule.lostCells.finding(barInCodeAt: $0.location(line: place.line, column: bar + 1)) }
      } else if !row.isHeadRow, line.cells.count > columns,
        let lost = line.cells[columns...].first(where: { !$0.isEmpty }), isTold(.lostCells)
      {
        let text = String(decoding: source[lost], as: UTF8.self)
        tell(.lostCells) {
          Rule.lostCells.finding(
            at: $0.location(line: place.line, column: lost.lowerBound + 1, length: lost.count), lost: text,
            cells: line.cells.count, columns: columns)
        }
      }
    }
  }

  /// Finds lines with bars that make no table. `lines` are those of one paragraph.
  mutating func findBarsWithoutTable(_ lines: [ProseLine]) {
    let bar = UInt8(ascii: "|")
    if let index = lines.firstIndex(where: { TableLine.isDelimiter(places.line($0.number).withoutQuotes) }) {
      let delimiter = lines[index].number
      let dashes = TableLine(places.line(delimiter)).cells
      let head = index > 0 ? TableLine(places.line(delimiter - 1)).cells.count : nil
      let column = places.line(delimiter).count - places.line(delimiter).withoutQuotes.count + 1
      guard head != dashes.count else { return }
      return tell(.barsWithoutTable) {
        Rule.barsWithoutTable.finding(
          at: $0.location(line: delimiter, column: column), head: head, dashes: dashes.count)
      }
    }
    guard lines.count > 1, lines.prefix(2).allSatisfy({ $0.first.text.first == bar }) else { return }
    let stretch = stretch(of: lines[0].first)
    guard !stretch.isEscaped(0) else { return }
    tell(.barsWithoutTable) {
      Rule.barsWithoutTable.finding(
        at: stretch.location(of: 0..<1, by: $0), columns: TableLine($0.line(lines[0].number)).cells.count)
    }
  }

}

extension UnsafeBufferPointer<UInt8> {
  /// The line without the marks of the quotations around it.
  fileprivate var withoutQuotes: UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[(firstIndex { !$0.isBlank && $0 != UInt8(ascii: ">") } ?? count)...])
  }
}

import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  mutating func openTable(_ index: Int) -> Descent {
    switch nodes[index].kind {
    case .table:
      // A caption has begun the table already.
      if captionedTable != index { begin(table: index, captionID: nil) }
    case .tableRow:
      sink.open(nodes[index].is_header ? .headRow(isOnly: nodes.next(after: index) == nil) : .row)
    default: openCell(index)
    }
    return .children
  }

  /// Begins a table, which its own node closes.
  mutating func begin(table: Int, captionID: String?) {
    tableNumber += 1
    let hasBody = nodes.firstRow(of: table).map { nodes.next(after: $0) != nil } ?? false
    sink.open(.table(number: tableNumber, captionID: captionID, hasBody: hasBody))
  }

  private mutating func openCell(_ index: Int) {
    let role = role(ofCell: index)
    if role == .rowHead { untagged.insert(index + 1) }
    sink.open(.cell(role, CellAlignment(nodes[index].alignment)))
  }

  /// Whether a cell is the head of its column (in the first row, unless empty) or of its row (the first, all of it bold).
  private func role(ofCell index: Int) -> CellRole {
    if nodes[nodes.parent(of: index)].is_header { return index + 1 < nodes.end(of: index) ? .columnHead : .value }
    guard nodes[index].number == 0, let child = nodes.onlyChild(of: index) else { return .value }
    return nodes[child].kind == .strong ? .rowHead : .value
  }
}

extension CellAlignment {
  /// Nil where the table does not say.
  init?(_ alignment: GuardAlignment) {
    switch alignment {
    case .unset: return nil
    case .left: self = .left
    case .center: self = .center
    case .right: self = .right
    }
  }
}

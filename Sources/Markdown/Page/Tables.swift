import CMarkdownGuard
import Diagnostics

extension PageMarkup {
  mutating func openTable(_ index: Int) -> Descent {
    switch nodes[index].kind {
    case .table:
      // A caption has begun the table already.
      if captionedTable != index { beginTable(hasCaption: false) }
    case .tableRow: html.markup(nodes[index].is_header ? "<thead>\n<tr>\n" : "<tr>\n")
    default:
      openCell(index)
    }
    return .children
  }

  mutating func closeTable(_ index: Int) {
    let node = nodes[index]
    switch node.kind {
    case .table:
      if let head = nodes.firstRow(of: index), nodes.next(after: head) != nil { html.markup("</tbody>\n") }
      html.markup("</table>\n</div>\n")
    case .tableRow:
      html.markup(node.is_header ? "</tr>\n</thead>\n" : "</tr>\n")
      if node.is_header, nodes.next(after: index) != nil { html.markup("<tbody>\n") }
    default:
      html.markup(isHead(cell: index) ? "</th>\n" : "</td>\n")
    }
  }

  /// Begins a table that scrolls by itself where it is wider than the page, by keyboard, too.
  mutating func beginTable(hasCaption: Bool) {
    tableNumber += 1
    html.freshLine()
    html.markup("<div class=\"table-scroll\" role=\"region\" tabindex=\"0\" ")
    if hasCaption {
      html.markup("aria-labelledby=\"")
      html.attribute(captionID)
    } else {
      html.markup("aria-label=\"")
      html.attribute(labels.table)
      html.markup(" ")
      html.number(tableNumber)
    }
    html.markup("\">\n<table>\n")
  }

  private mutating func openCell(_ index: Int) {
    if isHead(cell: index) {
      let isColumn = nodes[nodes.parent(of: index)].is_header
      html.markup(isColumn ? "<th scope=\"col\"" : "<th scope=\"row\"")
      if !isColumn { untagged.insert(index + 1) }
    } else {
      html.markup("<td")
    }
    switch nodes[index].alignment {
    case .unset: html.markup(">")
    case .left: html.markup(" class=\"align-left\">")
    case .center: html.markup(" class=\"align-center\">")
    case .right: html.markup(" class=\"align-right\">")
    }
  }

  /// Whether a cell is the head of its column (in the first row, unless empty) or of its row (the first, all of it bold).
  private func isHead(cell index: Int) -> Bool {
    if nodes[nodes.parent(of: index)].is_header { return index + 1 < nodes.end(of: index) }
    guard nodes[index].number == 0, let child = nodes.onlyChild(of: index) else { return false }
    return nodes[child].kind == .strong
  }
}

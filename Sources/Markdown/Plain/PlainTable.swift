import CMarkdownGuard

extension PlainMarkup {
  mutating func openTable(_ index: Int) {
    let node = nodes[index]
    switch node.kind {
    case .table:
      html.freshLine()
      html.markup("<table>\n")
    case .tableRow:
      html.markup(node.is_header ? "<thead>\n<tr>\n" : "<tr>\n")
    default:
      html.markup(isInHeader(index) ? "<th" : "<td")
      switch node.alignment {
      case .unset: html.markup(">")
      case .left: html.markup(" align=\"left\">")
      case .center: html.markup(" align=\"center\">")
      case .right: html.markup(" align=\"right\">")
      }
    }
  }

  mutating func closeTable(_ index: Int) {
    let node = nodes[index]
    switch node.kind {
    case .table:
      if let head = nodes.firstRow(of: index), nodes.next(after: head) != nil { html.markup("</tbody>\n") }
      html.markup("</table>\n")
    case .tableRow:
      html.markup(node.is_header ? "</tr>\n</thead>\n" : "</tr>\n")
      if node.is_header, nodes.next(after: index) != nil { html.markup("<tbody>\n") }
    default:
      html.markup(isInHeader(index) ? "</th>\n" : "</td>\n")
    }
  }

  private func isInHeader(_ cell: Int) -> Bool {
    nodes[nodes.parent(of: cell)].is_header
  }
}

extension NodeList {
  /// The first row of a table, which is its head.
  func firstRow(of table: Int) -> Int? {
    table + 1 < end(of: table) ? table + 1 : nil
  }
}

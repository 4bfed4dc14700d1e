import Text
import Vietnamese

/// The HTML of a table.
enum TableMarkup {
  /// The table as a `figure`. Every id in it begins with `prefix`.
  static func figure(_ table: ShownTable, _ words: FigureWords, prefix: String) -> String {
    """
    <figure class="data-table" lang="\(XMLText.escaped(words.tag))">
    \(scrolling(table, words, prefix: prefix))</figure>

    """
  }

  /// The table alone, which scrolls by itself where it is wider than the page.
  static func scrolling(_ table: ShownTable, _ words: FigureWords, prefix: String) -> String {
    """
    <div class="table-scroll" role="region" tabindex="0" aria-labelledby="\(prefix)-caption">
    <table>
    \(caption(table, words, prefix: prefix))\(groups(table))<thead>
    \(table.head.map(headRow).joined())</thead>
    <tbody>
    \(table.rows.map(row).joined())</tbody>
    </table>
    </div>

    """
  }

  private static func caption(_ table: ShownTable, _ words: FigureWords, prefix: String) -> String {
    let unit = table.unit.map { "<span class=\"data-unit\">\(XMLText.escaped(words.unitLine($0)))</span>" } ?? ""
    return """
      <caption id="\(prefix)-caption"><span class="data-title">\(XMLText.escaped(table.caption))</span>\
      \(StandingMarkup.marks(table.standing, words))\(unit)</caption>

      """
  }

  /// Columns that share a head, so that the head's scope means them.
  private static func groups(_ table: ShownTable) -> String {
    guard table.head.count > 1, let first = table.head.first else { return "" }
    return first.map { "<colgroup span=\"\($0.span)\"></colgroup>\n" }.joined()
  }

  private static func headRow(_ heads: [ShownTable.Head]) -> String {
    let cells = heads.map { head in
      let scope = head.span > 1 ? "colgroup" : "col"
      let span = head.span > 1 ? " colspan=\"\(head.span)\"" : ""
      let depth = head.depth > 1 ? " rowspan=\"\(head.depth)\"" : ""
      return "<th scope=\"\(scope)\"\(span)\(depth)>\(XMLText.escaped(head.text))</th>\n"
    }
    return "<tr>\n\(cells.joined())</tr>\n"
  }

  private static func row(_ row: ShownTable.Row) -> String {
    let kind = row.kind == .plain ? "" : " class=\"row-\(row.kind.rawValue)\""
    return "<tr\(kind)>\n\(row.cells.map(cell).joined())</tr>\n"
  }

  private static func cell(_ cell: ShownCell) -> String {
    switch cell {
    case .ordinal(let text): "<td class=\"ordinal\">\(XMLText.escaped(text))</td>\n"
    case .text(let text): "<td>\(XMLText.escaped(text))</td>\n"
    case .name(let text): "<th scope=\"row\">\(XMLText.escaped(text))</th>\n"
    case .number(let text): "<td class=\"number\">\(XMLText.escaped(text))</td>\n"
    case .missing: "<td class=\"number\">\(ShownCell.missingText)</td>\n"
    case .none: "<td></td>\n"
    }
  }
}

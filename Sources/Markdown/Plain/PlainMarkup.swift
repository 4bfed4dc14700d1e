import CMarkdownGuard

/// HTML as the specification of CommonMark has it, but for what could harm: raw HTML is shown as text, and an address that
/// is not allowed is left out.
struct PlainMarkup: Markup {
  let nodes: NodeList
  var html: HTMLWriter
  /// Times that each footnote has been referred to so far, by its number.
  private var references: [Int32: Int] = [:]

  init(nodes: NodeList, capacity: Int) {
    self.nodes = nodes
    html = HTMLWriter(capacity: capacity)
  }

  var count: Int { html.count }

  mutating func open(_ index: Int) -> Descent {
    let node = nodes[index]
    switch node.kind {
    case .text: html.text(node.text.buffer)
    case .code: html.code(node.text.buffer)
    case .softBreak: html.markup("\n")
    case .lineBreak: html.markup("<br />\n")
    case .thematicBreak: html.thematicBreak()
    case .heading:
      html.freshLine()
      html.markup("<h")
      html.number(Int(node.number))
      html.markup(">")
    case .codeBlock:
      html.freshLine()
      html.markup("<pre>")
      html.codeBlock(node.extra.buffer, language: node.text.buffer)
    case .htmlBlock:
      html.freshLine()
      html.markup("<p>")
      html.text(node.text.buffer)
      html.freshLine()
      html.markup("</p>\n")
    case .htmlInline, .figure: html.text(node.text.buffer)
    case .link:
      html.markup("<a href=\"")
      writeAddress(node)
      writeTitle(node)
      html.markup(">")
    case .image:
      html.markup("<img src=\"")
      writeAddress(node)
      html.markup(" alt=\"")
      html.attribute(alternative(of: index))
      html.markup("\"")
      writeTitle(node)
      html.markup(" />")
      return .past
    case .table, .tableRow, .tableCell: openTable(index)
    case .footnoteReference: writeReference(node)
    case .footnoteDefinition: openFootnote(index)
    default: if let form = nodes.basicForm(of: index) { html.open(form) }
    }
    return .children
  }

  mutating func close(_ index: Int) {
    let node = nodes[index]
    switch node.kind {
    case .heading:
      html.markup("</h")
      html.number(Int(node.number))
      html.markup(">\n")
    case .link: html.markup("</a>")
    case .table, .tableRow, .tableCell: closeTable(index)
    case .footnoteDefinition: closeFootnote(index)
    default: if let form = nodes.basicForm(of: index) { html.close(form) }
    }
  }

  /// Writes the address of a link or picture and the quote after it.
  private mutating func writeAddress(_ node: GuardNode) {
    let address = node.text.string
    if SafeAddress.isAllowed(address) { html.address(address) }
    html.markup("\"")
  }

  private mutating func writeTitle(_ node: GuardNode) {
    guard node.extra.length > 0 else { return }
    html.markup(" title=\"")
    html.attribute(node.extra.buffer)
    html.markup("\"")
  }

  private func alternative(of index: Int) -> String {
    nodes.plainText(of: index)
  }

  private mutating func writeReference(_ node: GuardNode) {
    let use = (references[node.number] ?? 0) + 1
    references[node.number] = use
    html.markup("<sup><a href=\"#fn-")
    html.number(Int(node.number))
    html.markup("\" id=\"fnref-")
    html.number(Int(node.number))
    if use > 1 {
      html.markup("-")
      html.number(use)
    }
    html.markup("\">")
    html.number(Int(node.number))
    html.markup("</a></sup>")
  }

  private mutating func openFootnote(_ index: Int) {
    html.freshLine()
    let number = Int(nodes[index].number)
    if number == 1 { html.markup("<ol>\n") }
    html.markup("<li id=\"fn-")
    html.number(number)
    html.markup("\">\n")
  }

  private mutating func closeFootnote(_ index: Int) {
    html.freshLine()
    html.markup("</li>\n")
    if nodes.next(after: index) == nil { html.markup("</ol>\n") }
  }
}

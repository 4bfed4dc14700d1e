import CMarkdownGuard

extension Markup {
  /// Writes the beginning of a node that looks the same in every way of writing.
  mutating func openBasic(_ index: Int) -> Descent {
    let node = nodes[index]
    switch node.kind {
    case .blockQuote:
      html.freshLine()
      html.markup("<blockquote>\n")
    case .list:
      html.freshLine()
      openList(node)
    case .item:
      html.freshLine()
      html.markup("<li>")
    case .paragraph:
      guard !nodes.isTight(paragraph: index) else { break }
      html.freshLine()
      html.markup("<p>")
    case .thematicBreak:
      html.freshLine()
      html.markup("<hr />\n")
    case .emphasis: html.markup("<em>")
    case .strong: html.markup("<strong>")
    case .strikethrough: html.markup("<del>")
    case .softBreak: html.markup("\n")
    case .lineBreak: html.markup("<br />\n")
    case .text: html.text(node.text.buffer)
    case .code:
      html.markup("<code>")
      html.text(node.text.buffer)
      html.markup("</code>")
    default: break
    }
    return .children
  }

  /// Writes the end of a node that looks the same in every way of writing.
  mutating func closeBasic(_ index: Int) {
    let node = nodes[index]
    switch node.kind {
    case .blockQuote:
      html.freshLine()
      html.markup("</blockquote>\n")
    case .list:
      html.freshLine()
      if node.is_ordered { html.markup("</ol>\n") } else { html.markup("</ul>\n") }
    case .item: html.markup("</li>\n")
    case .paragraph: if !nodes.isTight(paragraph: index) { html.markup("</p>\n") }
    case .emphasis: html.markup("</em>")
    case .strong: html.markup("</strong>")
    case .strikethrough: html.markup("</del>")
    default: break
    }
  }

  private mutating func openList(_ list: GuardNode) {
    guard list.is_ordered else { return html.markup("<ul>\n") }
    guard list.number != 1 else { return html.markup("<ol>\n") }
    html.markup("<ol start=\"")
    html.number(Int(list.number))
    html.markup("\">\n")
  }

  /// Writes a block of code after `<pre…>` has been written.
  mutating func writeCode(_ block: GuardNode) {
    let language = block.text.buffer.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    if language.isEmpty {
      html.markup("<code>")
    } else {
      html.markup("<code class=\"language-")
      html.attribute(UnsafeBufferPointer(rebasing: language))
      html.markup("\">")
    }
    html.text(block.extra.buffer)
    html.markup("</code></pre>\n")
  }
}

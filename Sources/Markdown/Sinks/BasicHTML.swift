extension HTMLWriter {
  /// Writes what stands before the content of a form.
  mutating func open(_ form: BasicForm) {
    switch form {
    case .quotation:
      freshLine()
      markup("<blockquote>\n")
    case .list(let start):
      freshLine()
      openList(start)
    case .item(let isDone):
      freshLine()
      if isDone == nil { markup("<li>") } else { markup("<li class=\"task\">") }
    case .paragraph(let isTight):
      guard !isTight else { break }
      freshLine()
      markup("<p>")
    case .emphasis: markup("<em>")
    case .strong: markup("<strong>")
    case .deletion: markup("<del>")
    case .lowered: markup("<sub>")
    case .raised: markup("<sup>")
    }
  }

  /// Writes what stands after the content of a form.
  mutating func close(_ form: BasicForm) {
    switch form {
    case .quotation:
      freshLine()
      markup("</blockquote>\n")
    case .list(let start):
      freshLine()
      if start == nil { markup("</ul>\n") } else { markup("</ol>\n") }
    case .item: markup("</li>\n")
    case .paragraph(let isTight): if !isTight { markup("</p>\n") }
    case .emphasis: markup("</em>")
    case .strong: markup("</strong>")
    case .deletion: markup("</del>")
    case .lowered: markup("</sub>")
    case .raised: markup("</sup>")
    }
  }

  private mutating func openList(_ start: Int?) {
    guard let start else { return markup("<ul>\n") }
    guard start != 1 else { return markup("<ol>\n") }
    markup("<ol start=\"")
    number(start)
    markup("\">\n")
  }

  /// Writes a line across the text.
  mutating func thematicBreak() {
    freshLine()
    markup("<hr />\n")
  }

  /// Writes code within a line.
  mutating func code(_ code: UnsafeBufferPointer<UInt8>) {
    markup("<code>")
    text(code)
    markup("</code>")
  }

  /// Writes a block of code after `<pre…>` has been written; the first word of `language` names it.
  mutating func codeBlock(_ code: UnsafeBufferPointer<UInt8>, language: UnsafeBufferPointer<UInt8>) {
    let name = language.prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\t") }
    if name.isEmpty {
      markup("<code>")
    } else {
      markup("<code class=\"language-")
      attribute(UnsafeBufferPointer(rebasing: name))
      markup("\">")
    }
    text(code)
    markup("</code></pre>\n")
  }
}

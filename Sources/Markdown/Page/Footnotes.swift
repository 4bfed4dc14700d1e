import CMarkdownGuard

// An id of a footnote holds `_`, which no id of a heading does.
extension PageMarkup {
  mutating func writeReference(_ index: Int) -> Descent {
    let number = Int(nodes[index].number)
    let use = (footnoteUses[number] ?? 0) + 1
    footnoteUses[number] = use
    html.markup("<sup class=\"footnote-ref\"><a href=\"#")
    html.attribute(footnoteID(number))
    html.markup("\" id=\"")
    let id = referenceID(number, use: use)
    html.attribute(id)
    ids.take(id)
    html.markup("\" role=\"doc-noteref\">")
    html.number(number)
    html.markup("</a></sup>")
    return .past
  }

  mutating func openFootnote(_ index: Int) -> Descent {
    let number = Int(nodes[index].number)
    html.freshLine()
    if number == 1 {
      html.markup("<section class=\"footnotes\" role=\"doc-endnotes\" aria-label=\"")
      html.attribute(labels.footnotes)
      html.markup("\">\n<ol>\n")
    }
    html.markup("<li id=\"")
    html.attribute(footnoteID(number))
    html.markup("\">\n")
    ids.take(footnoteID(number))
    return .children
  }

  mutating func closeFootnote(_ index: Int) {
    if !endsWithParagraph(footnote: index) {
      html.freshLine()
      html.markup("<p>")
      writeBackLinks(to: Int(nodes[index].number))
      html.markup("</p>\n")
    }
    html.freshLine()
    html.markup("</li>\n")
    if nodes.next(after: index) == nil { html.markup("</ol>\n</section>\n") }
  }

  /// Writes the ways back to the text at the end of the last paragraph of a footnote.
  mutating func writeBackLinks(paragraph index: Int) {
    let footnote = nodes.parent(of: index)
    guard nodes[footnote].kind == .footnoteDefinition, nodes.end(of: index) == nodes.end(of: footnote) else { return }
    html.markup(" ")
    writeBackLinks(to: Int(nodes[footnote].number))
  }

  private mutating func writeBackLinks(to number: Int) {
    for use in 1...max(survey.footnoteUses[number] ?? 1, 1) {
      if use > 1 { html.markup(" ") }
      html.markup("<a href=\"#")
      html.attribute(referenceID(number, use: use))
      html.markup("\" class=\"footnote-back\" role=\"doc-backlink\" aria-label=\"")
      html.attribute(labels.backToText)
      html.markup(" ")
      html.number(number)
      if use > 1 {
        html.markup(" (")
        html.number(use)
        html.markup(")")
      }
      html.markup("\">↩\u{FE0E}</a>")
    }
  }

  private func endsWithParagraph(footnote index: Int) -> Bool {
    var child = index + 1
    while child < nodes.end(of: index), let next = nodes.next(after: child) { child = next }
    return child < nodes.end(of: index) && nodes[child].kind == .paragraph && !passed.contains(child)
  }

  private func footnoteID(_ number: Int) -> String {
    "\(part.idPrefix)fn_\(number)"
  }

  private func referenceID(_ number: Int, use: Int) -> String {
    "\(part.idPrefix)fnref_\(number)" + (use == 1 ? "" : "_\(use)")
  }
}

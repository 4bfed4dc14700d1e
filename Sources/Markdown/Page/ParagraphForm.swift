import CMarkdownGuard

/// Paragraphs of text.
struct ParagraphForm {
  /// What the first paragraph says that stands by itself in the document; empty before it was closed.
  private(set) var first = ""

  mutating func open<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    if isFirst(node) { page.collected.begin() }
    page.sink.open(.basic(.paragraph(isTight: node.isTightParagraph)))
    TaskForm.open(paragraph: node, in: &page)
    return .children
  }

  mutating func close<Sink>(_ node: MarkdownNode, footnotes: FootnoteForm, in page: inout FormContext<Sink>) {
    TaskForm.close(paragraph: node, in: &page)
    footnotes.writeWaysBack(behind: node, in: &page)
    page.sink.close()
    if isFirst(node) { first = page.collected.end() ?? "" }
  }

  private func isFirst(_ node: MarkdownNode) -> Bool { first.isEmpty && node.isTopLevel }
}

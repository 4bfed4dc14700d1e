/// Bytes at the beginning or end of a text that are the mark of a form, such as `[x] ` and `{#id}`, and are not shown themselves.
struct FormMarks {
  /// Of the newest mark: its text is the next that the walk comes to.
  private var hidden: (text: MarkdownNode, length: Int)?

  /// Of the newest heading with an id of its own: what of its last text is shown.
  private var cut: (text: MarkdownNode, length: Int)?

  /// Hides what stands behind the first bytes of a text.
  mutating func cut(_ text: MarkdownNode, behind length: Int) {
    cut = (text, length)
  }

  mutating func hide(_ length: Int, of text: MarkdownNode) {
    hidden = (text, length)
  }

  /// What is shown of a text.
  func shown(of node: MarkdownNode) -> UnsafeBufferPointer<UInt8> {
    if let cut, cut.text == node { return UnsafeBufferPointer(rebasing: node.text[..<cut.length]) }
    guard let hidden, hidden.text == node else { return node.text }
    return UnsafeBufferPointer(rebasing: node.text[hidden.length...])
  }
}

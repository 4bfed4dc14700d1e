/// Bytes at the beginning of a text that are the mark of a form, such as `[x] `, and are not shown themselves.
struct FormMarks {
  /// Of the newest mark: its text is the next that the walk comes to.
  private var hidden: (text: MarkdownNode, length: Int)?

  mutating func hide(_ length: Int, of text: MarkdownNode) {
    hidden = (text, length)
  }

  /// What is shown of a text.
  func shown(of node: MarkdownNode) -> UnsafeBufferPointer<UInt8> {
    guard let hidden, hidden.text == node else { return node.text }
    return UnsafeBufferPointer(rebasing: node.text[hidden.length...])
  }
}

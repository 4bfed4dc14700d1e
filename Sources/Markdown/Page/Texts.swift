import CMarkdownGuard

extension PageMarkup {
  mutating func writeText(_ index: Int) -> Descent {
    var text = nodes[index].text.buffer
    if let shortened, shortened.index == index { text = UnsafeBufferPointer(rebasing: text[shortened.by...]) }
    findStrayOfficeLabel(text, of: index)
    if let changed = changed(text, at: index) {
      sink.text(changed)
      collect(changed)
      return .past
    }
    sink.text(text)
    collect(text)
    return .past
  }

  mutating func writeSoftBreak(_ index: Int) -> Descent {
    collect(" ")
    // The lines of an address stay lines.
    sink.softBreak(isKept: notes.last?.kind == .address)
    return .past
  }

  /// Keeps what a reader reads of the heading or paragraph that is being written.
  mutating func collect(_ text: UnsafeBufferPointer<UInt8>) {
    collected?.append(contentsOf: text)
  }

  mutating func collect(_ text: String) {
    collected?.append(contentsOf: text.utf8)
  }

  /// Whether a backslash stands where a block's text begins, so that what looks like the mark of a form is none.
  func isEscaped(textOf block: Int) -> Bool {
    let node = nodes[block]
    let line = places.line(Int(node.line))
    let offset = Int(node.column) - 1
    return line.indices.contains(offset) && line[offset] == UInt8(ascii: "\\")
  }
}

import CMarkdownGuard

extension PageMarkup {
  mutating func openItem(_ index: Int) -> Descent {
    sink.open(.basic(.item(isDone: task(of: index))))
    return .children
  }

  /// Opens the text of a task.
  mutating func openTask(paragraph index: Int) {
    guard let isDone = task(paragraph: index) else { return }
    shortened = (index + 1, Self.markLength)
    sink.open(.task(isDone: isDone))
  }

  mutating func closeTask(paragraph index: Int) {
    if task(paragraph: index) != nil { sink.close() }
  }

  /// Length of `[ ] ` and `[x] `.
  private static var markLength: Int { 4 }

  /// Whether the task is done whose text a paragraph is; nil where it is none.
  private func task(paragraph index: Int) -> Bool? {
    let item = nodes.parent(of: index)
    return index == item + 1 && nodes[item].kind == .item ? task(of: item) : nil
  }

  /// Whether the task is done that an item is: an item whose text begins with `[ ] ` or `[x] `.
  private func task(of item: Int) -> Bool? {
    guard item + 2 < nodes.end(of: item), nodes[item + 1].kind == .paragraph, nodes[item + 2].kind == .text else {
      return nil
    }
    let text = nodes[item + 2].text.buffer
    let hasMore = text.count > Self.markLength || nodes.end(of: item + 1) > item + 3
    guard hasMore, text.count >= Self.markLength, text[0] == UInt8(ascii: "["), text[2] == UInt8(ascii: "]"),
      text[3] == UInt8(ascii: " "), !isEscaped(textOf: item + 1)
    else { return nil }
    switch text[1] {
    case UInt8(ascii: " "): return false
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return true
    default: return nil
    }
  }
}

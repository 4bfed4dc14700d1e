import CMarkdownGuard

/// Tasks: items of a list whose text begins with `[ ] ` or `[x] `.
enum TaskForm {
  /// Length of `[ ] ` and `[x] `.
  private static let markLength = 4

  static func open<Sink>(item: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    page.sink.open(.basic(.item(isDone: task(of: item, in: page)?.isDone)))
    return .children
  }

  /// Opens the text of a task, where a paragraph is one.
  static func open<Sink>(paragraph: MarkdownNode, in page: inout FormContext<Sink>) {
    guard let task = task(paragraph: paragraph, in: page) else { return }
    page.marks.hide(markLength, of: task.text)
    page.sink.open(.task(isDone: task.isDone))
  }

  static func close<Sink>(paragraph: MarkdownNode, in page: inout FormContext<Sink>) {
    if task(paragraph: paragraph, in: page) != nil { page.sink.close() }
  }

  /// The task whose text a paragraph is; nil where it is none.
  private static func task<Sink>(
    paragraph: MarkdownNode, in page: FormContext<Sink>
  ) -> (isDone: Bool, text: MarkdownNode)? {
    guard let item = paragraph.parent, item.kind == .item, item.firstChild == paragraph else { return nil }
    return task(of: item, in: page)
  }

  /// The task that an item is, with the text that its mark begins; nil where it is none.
  private static func task<Sink>(
    of item: MarkdownNode, in page: FormContext<Sink>
  ) -> (isDone: Bool, text: MarkdownNode)? {
    guard page.hasForms, let paragraph = item.firstChild, paragraph.kind == .paragraph,
      let text = paragraph.firstChild, text.kind == .text
    else { return nil }
    let bytes = text.text
    guard bytes.count >= markLength, bytes[0] == UInt8(ascii: "["), bytes[2] == UInt8(ascii: "]"),
      bytes[3] == UInt8(ascii: " "), bytes.count > markLength || text.next != nil, !page.isEscaped(textOf: paragraph)
    else { return nil }
    switch bytes[1] {
    case UInt8(ascii: " "): return (false, text)
    case UInt8(ascii: "x"), UInt8(ascii: "X"): return (true, text)
    default: return nil
    }
  }
}

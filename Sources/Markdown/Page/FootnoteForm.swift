import CMarkdownGuard

/// Footnotes, their calls in the text, and the ways back. An id of theirs holds `_`, which no id of a heading does.
struct FootnoteForm {
  /// How often each footnote is called in the document, by its number.
  private let calls: [Int: Int]
  /// How often each has been called so far.
  private var written: [Int: Int] = [:]

  init(calls: [Int: Int]) { self.calls = calls }

  mutating func writeCall<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    let number = node.footnoteNumber
    let use = (written[number] ?? 0) + 1
    written[number] = use
    let id = Self.callID(number, use: use, in: page)
    page.ids.take(id)
    page.sink.footnoteCall(number, footnoteID: Self.id(number, in: page), id: id)
    return .past
  }

  func open<Sink>(_ node: MarkdownNode, in page: inout FormContext<Sink>) -> Descent {
    let number = node.footnoteNumber
    let id = Self.id(number, in: page)
    page.sink.open(.footnote(number: number, id: id, isFirst: number == 1, isLast: node.next == nil))
    page.ids.take(id)
    return .children
  }

  func close<Sink>(_ node: MarkdownNode, notes: NoteForm, in page: inout FormContext<Sink>) {
    let last = node.lastChild
    if last?.kind != .paragraph || last.map(notes.hides) == true {
      writeWaysBack(from: node.footnoteNumber, isAlone: true, in: &page)
    }
    page.sink.close()
  }

  /// Writes the ways back to the text at the end of a paragraph, where it is the last of a footnote.
  func writeWaysBack<Sink>(behind paragraph: MarkdownNode, in page: inout FormContext<Sink>) {
    guard let footnote = paragraph.parent, footnote.kind == .footnoteDefinition, paragraph.end == footnote.end else {
      return
    }
    writeWaysBack(from: footnote.footnoteNumber, isAlone: false, in: &page)
  }

  private func writeWaysBack<Sink>(from number: Int, isAlone: Bool, in page: inout FormContext<Sink>) {
    let ids = (1...max(calls[number] ?? 1, 1)).map { Self.callID(number, use: $0, in: page) }
    page.sink.waysBack(from: number, to: ids, isAlone: isAlone)
  }

  private static func id<Sink>(_ number: Int, in page: FormContext<Sink>) -> String {
    "\(page.part.idPrefix)fn\(separator(in: page))\(number)"
  }

  private static func callID<Sink>(_ number: Int, use: Int, in page: FormContext<Sink>) -> String {
    let separator = separator(in: page)
    return "\(page.part.idPrefix)fnref\(separator)\(number)" + (use == 1 ? "" : "\(separator)\(use)")
  }

  /// Where headings have no ids there is none to be told apart.
  private static func separator<Sink>(in page: FormContext<Sink>) -> String { page.hasForms ? "_" : "-" }
}

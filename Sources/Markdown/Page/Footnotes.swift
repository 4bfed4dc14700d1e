import CMarkdownGuard

// An id of a footnote holds `_`, which no id of a heading does.
extension PageMarkup {
  mutating func writeReference(_ index: Int) -> Descent {
    let number = Int(nodes[index].number)
    let use = (footnoteUses[number] ?? 0) + 1
    footnoteUses[number] = use
    let id = referenceID(number, use: use)
    ids.take(id)
    sink.footnoteCall(number, footnoteID: footnoteID(number), id: id)
    return .past
  }

  mutating func openFootnote(_ index: Int) -> Descent {
    let number = Int(nodes[index].number)
    let id = footnoteID(number)
    sink.open(
      .footnote(number: number, id: id, isFirst: number == 1, isLast: nodes.next(after: index) == nil))
    ids.take(id)
    return .children
  }

  mutating func closeFootnote(_ index: Int) {
    if !endsWithParagraph(footnote: index) { writeWaysBack(from: Int(nodes[index].number), isAlone: true) }
    sink.close()
  }

  /// Writes the ways back to the text at the end of the last paragraph of a footnote.
  mutating func writeWaysBack(paragraph index: Int) {
    let footnote = nodes.parent(of: index)
    guard nodes[footnote].kind == .footnoteDefinition, nodes.end(of: index) == nodes.end(of: footnote) else { return }
    writeWaysBack(from: Int(nodes[footnote].number), isAlone: false)
  }

  private mutating func writeWaysBack(from number: Int, isAlone: Bool) {
    let calls = (1...max(survey.footnoteUses[number] ?? 1, 1)).map { referenceID(number, use: $0) }
    sink.waysBack(from: number, to: calls, isAlone: isAlone)
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

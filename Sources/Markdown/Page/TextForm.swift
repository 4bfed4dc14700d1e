import CMarkdownGuard

/// Text between marks.
struct TextForm {
  func write<Sink>(
    _ node: MarkdownNode, figures: inout FigureAnswers, notes: NoteForm, in page: inout FormContext<Sink>
  ) -> Descent {
    let text = page.marks.shown(of: node)
    page.findStrayOfficeLabel(text, of: node)
    if let changed = figures.changed(text, at: node, notes: notes, in: &page) {
      page.write(changed)
    } else {
      page.write(text)
    }
    return .past
  }

  func writeSoftBreak<Sink>(keepsLines: Bool, in page: inout FormContext<Sink>) -> Descent {
    page.collected.add(" ")
    page.sink.softBreak(isKept: keepsLines)
    return .past
  }
}

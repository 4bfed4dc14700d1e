/// A form of a page's text that holds others.
enum PageForm {
  case basic(BasicForm)
  /// `number` stands before its text.
  case heading(level: Int, id: String, number: String?)
  /// A note with its title, or an address.
  case note(NoteKind, title: String)
  /// The text of a task.
  case task(isDone: Bool)
  case link(address: String, title: String)
  /// A paragraph that is one picture, and what stands under it.
  case figure(caption: String)
  /// Raw HTML that is shown as text, as a block.
  case literal
  /// A table with its number in the document; `captionID` is the id of the caption that follows.
  case table(number: Int, captionID: String?, hasBody: Bool)
  case caption(id: String)
  case headRow(isOnly: Bool)
  case row
  case cell(CellRole, CellAlignment?)
  /// What a footnote says; all of them stand one after the other behind the text.
  case footnote(number: Int, id: String, isFirst: Bool, isLast: Bool)
}

/// What a cell is to the others.
enum CellRole {
  case columnHead
  case rowHead
  case value
}

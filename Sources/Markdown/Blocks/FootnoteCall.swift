/// The place in a text at which a footnote is called.
package struct FootnoteCall: Sendable, Hashable {
  /// Counted from 1 in the order of the text: within one document as it is walked, through all of a report once that is put
  /// together.
  package let number: Int
  /// What the footnote says, where this is its first call in a report that is put together; nil everywhere else.
  package let content: [Block]?

  package init(number: Int, content: [Block]? = nil) {
    self.number = number
    self.content = content
  }
}

/// A heading within a text.
package struct BlockHeading: Sendable, Hashable {
  /// 2 to 6, as in HTML.
  package let level: Int
  package let id: String
  /// `1.1.`, where its document numbers headings; nil where the number is typed or there is none.
  package let number: String?
  package let content: [Inline]

  package init(level: Int, id: String, number: String?, content: [Inline]) {
    self.level = level
    self.id = id
    self.number = number
    self.content = content
  }
}

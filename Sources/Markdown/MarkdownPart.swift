/// How a document fits into a larger one that is put together of several: what a chapter of a report needs and a page does not.
package struct MarkdownPart: Sendable {
  /// Levels by which its headings stand lower than by themselves.
  let headingShift: Int
  /// Stands before the ids of notes and tables, which are counted anew in each document; holds no `_`.
  let idPrefix: String
  /// Ids of the larger document that no heading is given.
  let takenIDs: Set<String>
  /// How headings are numbered, from the highest level of the document down; empty where they are not.
  let numbering: [HeadingNumber]
  /// The headings of the text that it continues, with whose numbers its own go on; empty where it begins one.
  let continued: [Heading]

  package init(
    headingShift: Int, idPrefix: String, takenIDs: Set<String>, numbering: [HeadingNumber], continued: [Heading] = []
  ) {
    self.headingShift = headingShift
    self.idPrefix = idPrefix
    self.takenIDs = takenIDs
    self.numbering = numbering
    self.continued = continued
  }

  /// A document that stands by itself.
  static let whole = MarkdownPart(headingShift: 0, idPrefix: "", takenIDs: [], numbering: [])
}

/// How the headings of one level are numbered.
package enum HeadingNumber: Sendable, Hashable {
  /// `1.`
  case decimal
  /// `1.1.`: the number of the level above before its own.
  case path
  /// `a)`
  case letter
}

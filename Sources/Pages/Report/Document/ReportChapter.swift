import Markdown

/// A chapter of a report.
package struct ReportChapter: Sendable {
  /// Id within the report, unique: `ket-qua`.
  package let id: String
  /// The number with its separator as the layout writes it: `I-`; nil for a chapter that is not numbered.
  package let number: String?
  package let title: String
  /// HTML of the renderer of Markdown: headings of level 3 to 6 carry their own numbers, tables and charts are in place.
  package let body: [UInt8]
  /// The headings in `body`, in the order of the text.
  package let headings: [Heading]

  package init(id: String, number: String?, title: String, body: [UInt8], headings: [Heading]) {
    (self.id, self.number, self.title, self.body, self.headings) = (id, number, title, body, headings)
  }
}

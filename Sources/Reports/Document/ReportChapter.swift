import Markdown

/// A chapter of a report.
package struct ReportChapter<Text: Sendable>: Sendable {
  /// Id within the report, unique: `ket-qua`.
  package let id: String
  /// The number with its separator as the layout writes it: `I-`; nil for a chapter that is not numbered.
  package let number: String?
  package let title: String
  /// Headings of level 3 to 6 carry their own numbers, tables and charts are in place.
  package let body: Text
  /// The headings in `body`, in the order of the text.
  package let headings: [Heading]

  package init(id: String, number: String?, title: String, body: Text, headings: [Heading]) {
    self.id = id
    self.number = number
    self.title = title
    self.body = body
    self.headings = headings
  }
}

extension ReportChapter {
  /// The same chapter with another text.
  func with<Other>(_ body: Other) -> ReportChapter<Other> {
    ReportChapter<Other>(id: id, number: number, title: title, body: body, headings: headings)
  }
}

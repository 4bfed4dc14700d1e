import Diagnostics

/// One document of a site, rendered.
package struct MarkdownPage: Sendable {
  /// HTML that is also well-formed XML, in normalization form C. Empty where the document cost more than its budget.
  package var html: [UInt8] = []
  /// The headings in the order of the text.
  package var headings: [Heading] = []
  /// Every `id` in `html`.
  package var ids: Set<String> = []
  /// The first paragraph that stands by itself in the document, as plain text; empty where there is none.
  package var firstParagraph = ""
  /// What a person must mend, in the order of the text.
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

/// A heading of a document.
package struct Heading: Sendable, Hashable {
  /// 2 to 6, as in the HTML: the title of the page is the only heading of level 1.
  package let level: Int
  package let id: String
  /// Plain text, with the figures put in.
  package let text: String

  package init(level: Int, id: String, text: String) {
    self.level = level
    self.id = id
    self.text = text
  }
}

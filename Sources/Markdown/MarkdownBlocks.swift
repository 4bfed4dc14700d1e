import Diagnostics

/// One document as blocks.
package struct MarkdownBlocks: Sendable {
  /// Texts in normalization form C. Empty where the document cost more than its budget.
  package var blocks: [Block] = []
  /// What each footnote says, by its number in this document.
  package var footnotes: [Int: [Block]] = [:]
  /// The headings in the order of the text.
  package var headings: [Heading] = []
  /// The ids that were given out.
  package var ids: Set<String> = []
  /// What a person must mend, in the order of the text.
  package var diagnostics: [Diagnostic] = []

  package init() {}
}

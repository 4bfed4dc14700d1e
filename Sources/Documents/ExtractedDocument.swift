/// The text of a document that goes out, for the checks that look at what readers read.
package struct ExtractedDocument: Sendable, Hashable {
  /// Path relative to the output folder.
  package let path: String
  /// Path relative to the root.
  package let source: String
  /// A line for each paragraph, row of cells, description of a picture, or address of a link.
  package let text: String

  package init(path: String, source: String, text: String) {
    self.path = path
    self.source = source
    self.text = text
  }
}

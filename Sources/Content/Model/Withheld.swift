import Diagnostics

/// A page that an edition leaves out, kept only so that what is published can be searched for what it says, and it itself for
/// a stamp.
package struct Withheld: Sendable {
  package let source: SourceText
  /// Byte range of the Markdown after the front matter.
  package let body: Range<Int>
  package let title: String
  /// How secret the document is, as written.
  package let secrecy: String?
  /// Address that it has in the internal edition.
  package let address: String
  /// The year of the report that it is, or is a chapter of; nil for other pages.
  package let reportYear: Int?
}

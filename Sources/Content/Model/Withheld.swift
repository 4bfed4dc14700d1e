import Diagnostics

/// A page that a public edition leaves out because it is internal, kept only so that what is published can be searched for
/// what it says.
package struct Withheld: Sendable {
  package let source: SourceText
  /// Byte range of the Markdown after the front matter.
  package let body: Range<Int>
  package let title: String
  /// Address that it has in the internal edition.
  package let address: String
}

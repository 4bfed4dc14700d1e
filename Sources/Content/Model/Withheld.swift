import Diagnostics

/// A page that a public edition leaves out because it is internal, kept only so that what is published can be searched for
/// what it says.
package struct Withheld: Sendable {
  package let source: SourceText
  /// Byte range of the Markdown after the front matter.
  package let body: Range<Int>
  package let title: String
  /// How secret the document is, as written.
  package let secrecy: String?
  /// Address that it has in the internal edition.
  package let address: String
}

extension Withheld {
  /// Where the value of a key of the front matter stands; the first line of the file where the key is not written.
  package func fieldLocation(_ name: String) -> Location {
    FieldLocation.find(name, in: source)
  }
}

import Diagnostics
import Input

/// A page that an edition leaves out, kept only so that what is published can be searched for what it says, and it itself for
/// a stamp.
package struct OmittedPage: Sendable {
  package let source: SourceText
  /// Byte range of the Markdown after the front matter.
  package let body: Range<Int>
  package let title: String
  package let kind: KindDeclaration
  /// How secret the document is, as written.
  let secrecy: String?
  /// Whether it is the text of a report that is not decided on yet, which may repeat what published reports say: the next report is
  /// begun from the last. What its own front matter keeps in the office is none.
  package let isOfUndecidedReport: Bool
  /// Address that it has in the internal edition.
  package let address: String
  /// What its front matter says, with places.
  package let fields: WrittenFields
}

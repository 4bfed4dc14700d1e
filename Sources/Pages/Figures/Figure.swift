import Content
import Diagnostics

/// A figure that a text can name between `{{` and `}}`. Declared once; texts, messages and explanations use that.
package struct Figure: Sendable {
  /// `members.total`
  package let name: String
  /// What it counts, in one sentence.
  package let doc: Wording
  /// Nil where the site does not state it.
  let value: @Sendable (Site) -> Value?

  /// A figure's value before it is written for readers.
  enum Value: Sendable, Hashable {
    case count(Int)
  }
}

extension Figure {
  /// Every figure there is.
  package static let all: [Figure] = [membersTotal, branchesCount]
}

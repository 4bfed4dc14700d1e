import Content
import Diagnostics
import FoundationEssentials

/// A figure that a text can name between `{{` and `}}`. Declared once; texts, messages and explanations use that.
package struct Figure: Sendable {
  /// `members.total`
  package let name: String
  /// What it counts, in one sentence.
  package let doc: Wording
  /// What its number counts.
  package let unit: Wording
  /// Who may read it.
  package let visibility: Audience
  /// How its number is written in a sentence.
  let style: Style
  /// The figure of which it is a part.
  package let whole: String?
  /// The table that it comes from.
  let table: TableDeclaration
  /// Whether a branch has one of its own.
  let isByBranch: Bool
  /// Nil where a cell that it needs is empty.
  let value: @Sendable (FigureSource) -> Value?
  /// What the committee's page states, for a site that has no tables at all.
  let stated: (@Sendable (Site) -> Int?)?

  init(
    _ name: String, _ table: TableDeclaration, _ unit: Wording, visibility: Audience = .public, style: Style = .persons,
    whole: String? = nil, isByBranch: Bool? = nil, stated: (@Sendable (Site) -> Int?)? = nil,
    _ doc: Wording, value: @escaping @Sendable (FigureSource) -> Value?
  ) {
    (self.name, self.table, self.unit, self.visibility) = (name, table, unit, visibility)
    (self.style, self.whole, self.doc) = (style, whole, doc)
    self.isByBranch = isByBranch ?? table.isByBranch
    (self.value, self.stated) = (value, stated)
  }

  /// Whether the committee's page states it.
  var isStated: Bool { stated != nil }

  /// A figure's value before it is written for readers.
  enum Value: Sendable, Hashable {
    case count(Int)
    case percent(Decimal)
    /// It is small enough to point at somebody, or gives such a number back; the public is not told.
    case hidden
  }

  /// How a number is written in a sentence.
  enum Style: Sendable {
    /// Persons and money: `5`.
    case persons
    /// Branches, sessions, movements and other things: `05`, as offices write the numbers of units below ten.
    case units
  }
}

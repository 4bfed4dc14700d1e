import Diagnostics
import Figures
import FoundationEssentials

/// A figure that a text can name between `{{` and `}}`. Declared once; texts, messages and explanations use that.
package struct Figure: Sendable {
  /// `members.total`
  package let name: String
  /// What it counts, in one sentence.
  package let doc: Wording
  /// What its number counts.
  package let unit: Wording
  /// Of whom the public is told it.
  package let told: PublicScope
  /// How the public is told it, in words, where it is told otherwise than the office; else nil.
  let publicly: Wording?
  /// How its number is written in a sentence.
  let style: Style
  /// The figure of which it is a part.
  package let whole: String?
  /// The table that it comes from.
  package let table: TableDeclaration
  /// The table that one branch’s comes from, where that is another one.
  let branchTable: TableDeclaration?
  /// Whether a branch has one of its own.
  package let isByBranch: Bool
  /// Nil where a cell that it needs is empty.
  let value: @Sendable (FigureSource) -> Value?
  /// Whether the committee's page states it, for a site that has no tables at all.
  let isStated: Bool

  init(
    _ name: String, _ table: TableDeclaration, _ unit: Wording, told: PublicScope = .committee, style: Style = .persons,
    whole: String? = nil, isByBranch: Bool? = nil, branchTable: TableDeclaration? = nil,
    isStated: Bool = false,
    _ doc: Wording, publicly: Wording? = nil, value: @escaping @Sendable (FigureSource) -> Value?
  ) {
    self.name = name
    self.table = table
    self.unit = unit
    self.told = told
    self.publicly = publicly
    self.style = style
    self.whole = whole
    self.doc = doc
    self.branchTable = branchTable
    self.isByBranch = isByBranch ?? (branchTable ?? table).isByBranch
    self.value = value
    self.isStated = isStated
  }

  /// A figure's value before it is written for readers.
  package enum Value: Sendable, Hashable {
    case count(Int)
    case percent(Decimal)
    /// A count that is told as no more exact than “at least so many”.
    case atLeast(Int)
    /// A share that is told as no more exact than “more than so much”.
    case above(Decimal)
  }

  /// What its number counts, by which the form of a count below ten is decided (`CountForm`).
  enum Style: Sendable {
    /// Persons, and how often persons took part.
    case persons
    /// Branches, sessions, movements and other things.
    case units
    /// Đồng, which are never written with a zero before them.
    case money
  }
}

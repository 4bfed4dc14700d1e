import Diagnostics
import Figures

/// A table that a text can put in with `{{ table NAME }}`. Declared once; texts, messages and explanations use that.
struct TableForm: Sendable {
  /// `member-classification`
  package let name: String
  /// What it shows, in one sentence.
  package let doc: Wording
  /// Of whom the public is told it. A public table has only the rows and columns that the public is told.
  package let told: PublicScope
  /// What of it the public is told, in words; nil where that is all of it, or nothing.
  let publicly: Wording?
  /// The table of figures that it is made from.
  let table: TableDeclaration
  /// Whether there is one of a single branch.
  let isByBranch: Bool
  /// Nil where a cell that it needs is empty.
  let build: @Sendable (FigureContext) -> ShownTable?

  init(
    _ name: String, _ table: TableDeclaration, told: PublicScope, isByBranch: Bool? = nil, _ doc: Wording,
    publicly: Wording? = nil, build: @escaping @Sendable (FigureContext) -> ShownTable?
  ) {
    self.name = name
    self.doc = doc
    self.told = told
    self.publicly = publicly
    self.table = table
    self.isByBranch = isByBranch ?? table.isByBranch
    self.build = build
  }
}

extension TableForm {
  /// Every table there is, in the order in which reports show them.
  package static let all: [TableForm] = [
    .branches, .movement, .branchClassification, .branchRatings, .memberClassification, .study, .discipline,
    .activities, .awards, .fees,
  ]
}

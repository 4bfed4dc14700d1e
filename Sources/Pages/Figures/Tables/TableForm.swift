import Content
import Diagnostics

/// A table that a text can put in with `{{ table NAME }}`. Declared once; texts, messages and explanations use that.
package struct TableForm: Sendable {
  /// `member-classification`
  package let name: String
  /// What it shows, in one sentence.
  package let doc: Wording
  /// Who may read it. A public table goes without the columns that are not.
  package let visibility: Audience
  /// The table of figures that it is made from.
  let table: TableDeclaration
  /// Whether there is one of a single branch.
  let isByBranch: Bool
  /// Nil where a cell that it needs is empty.
  let build: @Sendable (FigureContext) -> ShownTable?

  init(
    _ name: String, _ table: TableDeclaration, visibility: Audience = .public, isByBranch: Bool? = nil,
    _ doc: Wording, build: @escaping @Sendable (FigureContext) -> ShownTable?
  ) {
    (self.name, self.table, self.visibility, self.doc) = (name, table, visibility, doc)
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

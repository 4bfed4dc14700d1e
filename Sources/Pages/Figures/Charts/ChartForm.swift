import Content
import Diagnostics

/// A chart that a text can put in with `{{ chart NAME }}`. Declared once; texts, messages and explanations use that.
package struct ChartForm: Sendable {
  /// `members`
  package let name: String
  /// What it shows, in one sentence.
  package let doc: Wording
  /// Who may read it.
  package let visibility: Audience
  /// The table of figures that it is made from.
  let table: TableDeclaration
  /// Whether there is one of a single branch.
  let isByBranch: Bool
  /// Nil where a cell that it needs is empty.
  let build: @Sendable (FigureContext) -> Drawn?

  /// A chart with the sentences under it.
  struct Drawn {
    let chart: any Chart
    let standing: FigureStanding
    var remarks: [String] = []
  }

  init(
    _ name: String, _ table: TableDeclaration, visibility: Audience = .public, isByBranch: Bool? = nil,
    _ doc: Wording, build: @escaping @Sendable (FigureContext) -> Drawn?
  ) {
    (self.name, self.table, self.visibility, self.doc) = (name, table, visibility, doc)
    self.isByBranch = isByBranch ?? table.isByBranch
    self.build = build
  }
}

extension ChartForm {
  /// Every chart there is, in the order in which they are explained.
  package static let all: [ChartForm] = [
    .members, .branches, .movement, .branchClassification, .memberClassification, .study, .activities,
  ]
}

extension ChartNumber {
  /// A count; what nobody stated where there is none.
  init(_ count: Int?) {
    self = count.map { ChartNumber($0) } ?? .missing
  }

  init(_ value: Figure.Value?) {
    switch value {
    case .count(let count): self.init(count)
    case .percent(let share): self.init(share: share)
    case .hidden: self = .hidden
    case nil: self = .missing
    }
  }
}

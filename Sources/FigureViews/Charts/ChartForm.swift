import Diagnostics
import Figures

/// A chart that a text can put in with `{{ chart NAME }}`. Declared once; texts, messages and explanations use that.
struct ChartForm: Sendable {
  /// `members`
  package let name: String
  /// What it shows, in one sentence.
  package let doc: Wording
  /// Of whom the public is told it. A public chart, its description and its numbers hold only what the public is told.
  package let told: PublicScope
  /// What of it the public is told, in words; nil where that is all of it, or nothing.
  let publicly: Wording?
  /// The table of figures that it is made from.
  let table: TableDeclaration
  /// Whether there is one of a single branch.
  let isByBranch: Bool
  /// Nil where a cell that it needs is empty.
  let build: @Sendable (FigureContext) -> Drawn?

  /// A chart, and what must be said of the figures in it.
  struct Drawn {
    let chart: any Chart
    let standing: FigureStanding
  }

  init(
    _ name: String, _ table: TableDeclaration, told: PublicScope, isByBranch: Bool? = nil, _ doc: Wording,
    publicly: Wording? = nil, build: @escaping @Sendable (FigureContext) -> Drawn?
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
}

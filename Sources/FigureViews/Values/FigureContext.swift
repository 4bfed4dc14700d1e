import Figures
import Vietnamese

/// Everything that a table or a chart is made of: the year that is meant, those before it, and what things are called.
struct FigureContext: Sendable {
  let this: FigureSource
  /// The year before; nil where it has no figures.
  let last: FigureSource?
  /// The years up to this one that have figures, without a gap, the earliest first.
  let years: [FigureSource]
  let names: BranchNames
  /// What is to be said of the two periods side by side; nil where both are whole years, or no periods are told.
  let comparison: String?

  var year: Int { this.year.year }

  /// A caption with of whom and of when it tells: `Biến động đảng viên của Chi bộ Ví Dụ năm 2026`.
  func caption(_ subject: String) -> String { "\(ofWhom(subject)) năm\u{A0}\(year)" }

  /// A caption of more than one year.
  func ofWhom(_ subject: String) -> String { this.branch.map { "\(subject) của \(names[$0])" } ?? subject }

  /// Whether its readers are the office, who are told everything.
  var isOffice: Bool { this.audience == .internal }

  /// The branches of this year's table in the order of its file, then those that only last year's has.
  func branches(_ declaration: TableDeclaration) -> [String] {
    let codes = this.branches(declaration)
    return codes + (last?.branches(declaration).filter { !codes.contains($0) } ?? [])
  }

  /// What must be said under or over it.
  var standing: FigureStanding {
    FigureStanding(
      isIllustrative: this.year.isIllustrative || last?.year.isIllustrative == true, cutOff: this.year.asOf,
      comparison: comparison)
  }
}

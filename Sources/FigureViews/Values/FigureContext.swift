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
  let words: FigureWords
  /// What is to be said of the two periods side by side; nil where both are whole years, or no periods are told.
  let comparison: String?

  var year: Int { this.year.year }

  /// A caption with of whom and of when it tells: `Tăng, giảm đảng viên của Chi bộ Ví Dụ năm 2026`.
  func caption(_ subject: FigureWord) -> String {
    words.text(.captionOfYear, ["subject": ofWhom(subject), "year": String(year)])
  }

  /// A caption of more than one year.
  func ofWhom(_ subject: FigureWord) -> String {
    this.branch.map { words.text(.captionOfBranch, ["subject": words[subject], "branch": names[$0]]) } ?? words[subject]
  }

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

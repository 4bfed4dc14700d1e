import Figures
import Input
import Vietnamese

/// Of whom, of when and for whom figures are told.
package struct FigureScope: Sendable, Hashable {
  /// The year that is meant where none is written; nil for the newest one with figures.
  package let year: Int?
  /// The code of the one branch that is meant; nil for the whole committee.
  package let branch: String?
  /// Who reads the page or report: its own `audience`, whatever edition it is in.
  package let audience: Audience
  /// The day up to which a report's figures count; nil where it names none.
  package let asOf: CalendarDate?
  /// Whether a report is told, which writes its counts as an office does.
  package let isReport: Bool

  package init(
    year: Int? = nil, branch: String? = nil, audience: Audience = .public, asOf: CalendarDate? = nil,
    isReport: Bool = false
  ) {
    self.year = year
    self.branch = branch
    self.audience = audience
    self.asOf = asOf
    self.isReport = isReport
  }
}

extension FigureScope {
  /// Whether what has this public scope may be told here.
  /// - Throws: Why it may not: it is not for these readers, or no branch has one of its own.
  func admit(_ told: PublicScope, isByBranch: Bool) throws(FigureFault) {
    if audience == .public, told == .nothing { throw .isInternal }
    if branch != nil, !isByBranch { throw .notOfBranch }
    if audience == .public, !told.covers(branch: branch != nil) { throw .isInternalOfBranch }
  }

  /// The same for the office.
  var ofOffice: FigureScope {
    FigureScope(year: year, branch: branch, audience: .internal, asOf: asOf, isReport: isReport)
  }
}

import Foundation

extension FigureRow {
  /// The share of those required who were present at a session, in hundredths; nil where nobody was required.
  package var studyShare: Decimal? {
    FigureYear.share(self[StudyColumns.present], of: self[StudyColumns.required])
  }
}

extension FigureYear {
  /// The sessions of whom the year tells: of the whole committee, and of one branch where the year is cut down to that.
  private var sessions: FigureTable? { self[.study] ?? self[.branchStudy] }

  /// Sessions held.
  package var studyCount: Int? { sessions?.rows.count }

  /// Attendances required over all sessions.
  package var studyRequired: Int? { sessions?.sum(of: StudyColumns.required) }

  /// Attendances over all sessions.
  package var studyPresent: Int? { sessions?.sum(of: StudyColumns.present) }

  /// The share of the attendances required that were kept, in hundredths; nil where none was required.
  package var studyShare: Decimal? {
    Self.share(studyPresent, of: studyRequired)
  }

  /// A part in hundredths of the whole; nil where either is unknown or the whole is 0.
  package static func share(_ part: Int?, of whole: Int?) -> Decimal? {
    guard let part, let whole, whole != 0 else { return nil }
    return Decimal(part) * 100 / Decimal(whole)
  }
}

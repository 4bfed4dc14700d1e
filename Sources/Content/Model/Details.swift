/// What a page says beyond the fields that every page has, by its kind.
package enum Details: Sendable {
  case page
  case committee(Committee)
  case branch(Branch)
  case organisation(Organisation)
  case studySession(StudySession)
  case partner(Partner)
  case movement(Movement)
  case activity(Activity)
  case news
  case document(OfficialDocument)
  case annualReport(AnnualReport)
  case reportChapter(Chapter)

  package var kind: Kind {
    switch self {
    case .page: .page
    case .committee: .committee
    case .branch: .branch
    case .organisation: .organisation
    case .studySession: .studySession
    case .partner: .partner
    case .movement: .movement
    case .activity: .activity
    case .news: .news
    case .document: .document
    case .annualReport: .annualReport
    case .reportChapter: .reportChapter
    }
  }
}

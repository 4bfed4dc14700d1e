import Content
import Vietnamese

extension Details {
  /// What lists tell of a page beyond its title, date and summary.
  func facts(_ words: Words) -> [FactView] {
    let facts: [(Word, String?)] =
      switch self {
      case .page, .news: []
      case .committee(let committee): [(.factTerm, committee.term)]
      case .branch(let branch): [(.factType, words.label(branch.type))]
      case .organisation(let organisation): [(.factType, words.label(organisation.type))]
      case .studySession(let session):
        [(.factLevel, words.label(session.level)), (.factPercent, session.percentPresent), (.factPlace, session.place)]
      case .partner(let partner):
        [
          (.factSince, partner.since.map(String.init)),
          (.factDepartments, partner.departments.isEmpty ? nil : partner.departments.joined(separator: ", ")),
        ]
      case .movement(let movement): [(.factSince, movement.since.map(String.init))]
      case .activity(let activity):
        [(.factPlace, activity.place), (.factParticipants, activity.participants.map(VietnameseNumber.format))]
      case .document(let document):
        [(.factNumber, document.number), (.factType, document.type), (.factIssuer, document.issuer)]
      case .annualReport(let report): [(.factNumber, report.issue.number), (.factIssuer, report.issuer)]
      case .reportChapter: []
      }
    return facts.compactMap { word, value in value.map { FactView(label: words[word], value: $0) } }
  }
}

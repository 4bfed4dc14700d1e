/// What a page is. Its raw value is the `kind:` of the front matter.
package enum Kind: String, Sendable, CaseIterable {
  case page
  case committee
  case branch
  case organisation
  case studySession = "study-session"
  case partner
  case movement
  case activity
  case news
  case document
  case annualReport = "annual-report"
  case reportChapter = "report-chapter"
}

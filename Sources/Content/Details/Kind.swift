/// What a page is, by the name that stands in `kind:` of its front matter and names the file that declares it: `news` is
/// `kinds/news.yaml`.
package struct Kind: RawRepresentable, Sendable, Hashable {
  package let rawValue: String

  package init(rawValue: String) { self.rawValue = rawValue }
}

/// The kinds that the program knows more of than their files tell.
extension Kind {
  package static let page = Kind(rawValue: "page")
  package static let committee = Kind(rawValue: "committee")
  package static let branch = Kind(rawValue: "branch")
  package static let organisation = Kind(rawValue: "organisation")
  static let activity = Kind(rawValue: "activity")
  static let studySession = Kind(rawValue: "study-session")
  package static let news = Kind(rawValue: "news")
  package static let document = Kind(rawValue: "document")
  package static let annualReport = Kind(rawValue: "annual-report")
  package static let reportChapter = Kind(rawValue: "report-chapter")
}

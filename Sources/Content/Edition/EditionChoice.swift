import Diagnostics
import Input
import Vietnamese

/// Which pages an edition shows.
struct EditionChoice {
  private let options: LoadingOptions
  private let audiences: AudienceChoice
  /// The pages of the reports, by which of their folders chapters lie in.
  private let reports: ReportFolders<ReadPage>

  init(_ pages: [ReadPage], options: LoadingOptions) {
    self.options = options
    let indices = pages.filter { $0.isSection && $0.kind.kind == .annualReport }
    reports = ReportFolders(
      Dictionary(indices.map { (PagePath.folder(of: $0.file.path), $0) }, uniquingKeysWith: { first, _ in first }),
      isOfBranches: \.details.isReportOfBranches)
    audiences = AudienceChoice(pages)
  }

  /// Why the page is left out; nil where it is shown. What is internal is named so whatever else it is. A chapter goes with
  /// its report.
  func reason(toOmit page: ReadPage) -> Omission.Reason? {
    if let reason = ownReason(toOmit: page) { return reason }
    guard page.kind.kind == .reportChapter else { return nil }
    return reports.report(holding: PagePath.folder(of: page.file.path)).flatMap { ownReason(toOmit: $0.report) }
  }

  private func ownReason(toOmit page: ReadPage) -> Omission.Reason? {
    if options.audience == .public, audience(of: page) == .internal { return .internal }
    if let last = page.common.expiresOn, last < options.date { return .expired(last) }
    if options.drafts { return nil }
    if page.common.isDraft { return .draft }
    if let first = page.common.publishOn, options.date < first { return .notYetDue(first) }
    return nil
  }

  func audience(of page: ReadPage) -> Audience {
    audiences.decision(for: page).audience
  }

  /// What makes a page internal where its own front matter does not.
  func ground(of page: ReadPage) -> InternalGround? {
    audiences.decision(for: page).ground
  }

  func isInternal(folder: String) -> Bool {
    audiences.isInternal(folder: folder)
  }
}

import Content
import Vietnamese

/// One report of the edition: whose it is, what it consists of, and where it is shown.
struct Report: Sendable {
  /// The page of the report's folder.
  let page: Page
  let details: AnnualReport
  /// The branch whose report it is; nil for the committee's.
  let branch: ReportBranch?
  /// The chapters of its text, in order.
  let chapters: [Page]
  let annexes: [Page]
  /// Address of its web page.
  let address: String
  /// Its official layout: its own, or the one that was asked for.
  let layout: OfficialLayout

  /// What the office filled in for it.
  var issue: ReportIssue {
    branch.flatMap { details.branches[$0.code] } ?? details.issue
  }

  var title: String { branch.map { "\(page.title) – \($0.page.title)" } ?? page.title }

  /// Whether something it is made of is not a stated fact.
  var isIllustrative: Bool {
    page.isIllustrative || (chapters + annexes).contains(where: \.isIllustrative) || branch?.page.isIllustrative == true
  }

  /// Address of its file: `/bao-cao/2026/bao-cao-tong-ket-2026.pdf`.
  func address(of format: PrintedFormat) -> String {
    let owner = branch.map { "-" + Slug.make($0.code) } ?? ""
    return "\(address)bao-cao-tong-ket-\(details.year)\(owner).\(format.rawValue)"
  }
}

/// A branch as its report names it.
struct ReportBranch: Sendable {
  let page: Page
  let branch: Branch

  var code: String { branch.code }
}

import Content
import Diagnostics
import Vietnamese

/// One report of the edition: whose it is, what it consists of, and where it is shown.
package struct Report: Sendable {
  /// The page of the report's folder.
  package let page: Page
  package let details: AnnualReport
  /// The branch whose report it is; nil for the committee's.
  package let branch: ReportBranch?
  /// The chapters of its text, in order.
  package let chapters: [Page]
  package let annexes: [Page]
  /// Address of its web page.
  let address: String
  /// Its official layout: its own, or the one that was asked for.
  package let layout: OfficialLayout

  /// What the office filled in for it.
  package var issue: ReportIssue {
    branch.flatMap { details.branches[$0.code] }?.over(details.issue) ?? details.issue
  }

  /// What its official layout has for its issuer.
  package var words: IssuerWords {
    branch == nil ? layout.issuer : layout.branch ?? layout.issuer
  }

  /// Where the value of a key of what is filled in stands; for a branch with an entry of its own, that entry.
  package func location(of key: String) -> Location {
    let entry = branch.flatMap { details.branchOrder.firstIndex(of: $0.code) }
    return entry.map { page.fieldLocation("branches", item: $0) } ?? page.fieldLocation(key)
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
package struct ReportBranch: Sendable {
  package let page: Page
  package let branch: Branch

  package var code: String { branch.code }
}

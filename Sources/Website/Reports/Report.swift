import Content
import Diagnostics
import Input
import Reports
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
  /// What the branch has to say at the end of chapters and annexes that all branches share, by the names of their files.
  let continuations: [String: Page]
  /// Address of its web page.
  let address: String
  /// Its official layout: its own, or the one that was asked for.
  package let layout: OfficialLayout

  /// What the office filled in for it.
  package var issue: ReportIssue { details.issue(of: branch?.code) }

  /// Every text that it consists of: its page, its chapters and its annexes, each with what continues it behind it.
  package var texts: [Page] { [page] + (chapters + annexes).flatMap(texts) }

  /// A chapter or an annex, and what continues it.
  package func texts(of part: Page) -> [Page] { [part] + [continuations[part.fileName]].compactMap(\.self) }

  /// The same report without the texts for which something holds.
  func without(_ isLeftOut: (Page) -> Bool) -> Report {
    Report(
      page: page, details: details, branch: branch, chapters: chapters.filter { !isLeftOut($0) },
      annexes: annexes.filter { !isLeftOut($0) }, continuations: continuations.filter { !isLeftOut($0.value) },
      address: address, layout: layout)
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

  /// Where its decision to publish names a figure: in a branch's own entry, else in what holds for all; the whole of the list where
  /// the name stands in it more than once or otherwise than it is read.
  package func location(ofPublished name: String) -> Location {
    let own = branch.flatMap { details.branchOrder.firstIndex(of: $0.code) }.flatMap { item in
      details.branches[branch?.code ?? ""]?.publication == nil ? nil : item
    }
    return page.fieldLocation("publish", named: name, inItem: own, of: "branches")
  }

  var title: String { branch.map { "\(page.title) – \($0.page.title)" } ?? page.title }

  /// Whether something it is made of is not a stated fact.
  var isIllustrative: Bool {
    texts.contains(where: \.isIllustrative) || branch?.page.isIllustrative == true
  }

  /// What is printed of it in an edition in which so much is printed at all: of one that the public reads, what was decided.
  func formats(of edition: [PrintedFormat], for audience: Audience) -> [PrintedFormat] {
    audience == .internal || issue.published?.hasPrint == true ? edition : []
  }

  /// What its files are called in the state that it has come to.
  var fileName: ReportFileName {
    let owner = branch.map { "-" + Slug.make($0.code) } ?? ""
    return ReportFileName(
      report: Routes.path("\(address)bao-cao-tong-ket-\(details.year)\(owner)"), state: issue.state)
  }

  /// Address of its file: `/bao-cao/2026/bao-cao-tong-ket-2026-du-thao-2.pdf`.
  func address(of format: PrintedFormat) -> String { "/" + fileName.path(format) }
}

/// A branch as its report names it.
package struct ReportBranch: Sendable {
  package let page: Page
  package let branch: Branch

  package var code: String { branch.code }
}

import Content
import Vietnamese

/// Who signs a report: as it is filled in, else as the posts of the committee or branch tell.
struct ReportSigner: Sendable, Hashable {
  /// Without academic title; nil where neither tells it.
  package let name: String?
  package let post: String

  package init(_ report: Report, committee: Committee?) {
    let (issue, words) = (report.issue, report.words)
    let posts = Self.posts(for: report, committee: committee)
    name = issue.signer ?? posts.first { $0.post.folded == (issue.signerPost ?? words.post).folded }?.name
    post = issue.signerPost ?? posts.first { $0.name == issue.signer }?.post ?? words.post
  }

  /// The posts among which the signer of a report is; none where its layout has signers of another sort.
  package static func posts(for report: Report, committee: Committee?) -> [Post] {
    guard report.words.signersHavePosts else { return [] }
    return report.branch?.branch.posts ?? committee?.posts ?? []
  }
}

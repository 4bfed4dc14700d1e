import Content
import Diagnostics

extension ReportCheck {
  /// Who signs holds the post under which the name stands.
  package static let signerWithoutPost = ReportCheck(rule: .signerWithoutPost) { checked in
    let issue = checked.report.issue
    guard let signer = issue.signer, let file = checked.fileOfPosts, !checked.posts.isEmpty else { return [] }
    let post = checked.signer.post
    if checked.posts.contains(where: { $0.name == signer && $0.post == post }) { return [] }
    let held = checked.posts.filter { $0.name == signer }.map(\.post).joined(separator: ", ")
    let holders = checked.posts.map { "\($0.post): \($0.name)" }.joined(separator: "; ")
    return [
      Rule.signerWithoutPost.finding(
        at: checked.report.location(of: held.isEmpty ? "signer" : "signer_post"),
        Wording(
          vi: "“\(signer)” ký với chức vụ “\(post)” mà không giữ chức vụ này",
          en: "“\(signer)” signs as “\(post)” and does not hold that post"),
        required: Wording(vi: "Theo \(file): \(holders)", en: "By \(file): \(holders)"),
        found: held.isEmpty ? nil : Wording(verbatim: "\(signer): \(held)"),
        help: Wording(
          vi: "Ghi đúng họ tên, không kèm học hàm, học vị; hoặc sửa “posts” ở \(file)",
          en: "Write the name without an academic title, or change “posts” in \(file)"))
    ]
  }
}

extension Rule {
  package static let signerWithoutPost = Rule(
    id: "report/signer-without-post", severity: .warning,
    title: Wording(
      vi: "Người ký giữ đúng chức vụ ghi trên báo cáo", en: "The signer holds the post under which the name stands"),
    reason: Wording(
      vi: "Tên người này in dưới chức vụ của người khác thì báo cáo ký xong phải làm lại.",
      en: "A name printed under somebody else’s post makes the signed report void."),
    breaks: [
      ReportExamples.committee("draft_number: 1\nsigner: ↓Người Lạ"),
      ReportExamples.committee("draft_number: 1\nsigner: ↓TS. Người Hai"),
      ReportExamples.committee("draft_number: 1\nsigner: Người Hai\nsigner_post: ↓Bí thư"),
      ReportExamples.branches("draft_number: 1\nbranches:\n  - ↓{code: a, signer: Người Lạ}"),
    ],
    keeps: [
      ReportExamples.committee("draft_number: 1"), ReportExamples.committee("draft_number: 1\nsigner: Người Hai"),
      // No page tells who holds which post.
      ReportExamples.branches("draft_number: 1\nbranches: [{code: b, signer: Người Lạ}]"),
      ReportExamples.faculty("issuer: Khoa Ví Dụ\nabbreviation: KVD\ndraft_number: 1\nsigner: Người Lạ"),
    ])
}

/// One signature under a report: in whose name, by whom.
package struct ReportSignature: Sendable, Hashable {
  /// In whose name or place it is signed, without `T/M`: `Đảng ủy`, a branch's `Chi bộ`.
  package let authority: String
  /// By what right; where that is the signer's own, nothing of `authority` is shown.
  package let right: SigningRight
  /// The signer's post: `Bí thư`, `Phó Bí thư`.
  package let post: String
  /// The signer's name without academic title; nil where none is given.
  package let name: String?

  package init(authority: String, right: SigningRight = .onBehalf, post: String, name: String?) {
    self.authority = authority
    self.right = right
    self.post = post
    self.name = name
  }
}

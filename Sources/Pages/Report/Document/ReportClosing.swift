/// What stands under a report's text: who signs it and who receives it.
package struct ReportClosing: Sendable, Hashable {
  /// In whose name or place it is signed, without `T/M`: `Đảng ủy`, a branch's `Chi bộ`.
  package let authority: String
  /// By what right; where that is the signer's own, nothing of `authority` is shown.
  package let right: SigningRight
  /// The signer's post: `Bí thư`, `Phó Bí thư`.
  package let post: String
  /// The signer's name without academic title; nil where none is given.
  package let signer: String?
  /// Who receives it, in order, without dash or punctuation; the last is where it is kept: `Lưu Đảng ủy`.
  package let recipients: [String]

  package init(
    authority: String, right: SigningRight = .onBehalf, post: String, signer: String?, recipients: [String]
  ) {
    (self.authority, self.right, self.post) = (authority, right, post)
    (self.signer, self.recipients) = (signer, recipients)
  }
}

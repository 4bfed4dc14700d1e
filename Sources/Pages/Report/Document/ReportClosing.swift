/// What stands under a report's text: who signs it and who receives it.
package struct ReportClosing: Sendable, Hashable {
  /// In whose name it is signed, without `T/M`: `Đảng ủy`, a branch's `Chi bộ`.
  package let authority: String
  /// The signer's post: `Bí thư`, `Phó Bí thư`.
  package let post: String
  /// The signer's name without academic title; nil where none is given.
  package let signer: String?
  /// Who receives it, in order, without dash or punctuation; the last is where it is kept: `Lưu Đảng ủy`.
  package let recipients: [String]

  package init(authority: String, post: String, signer: String?, recipients: [String]) {
    (self.authority, self.post, self.signer, self.recipients) = (authority, post, signer, recipients)
  }
}

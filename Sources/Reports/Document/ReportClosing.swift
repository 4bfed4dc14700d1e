/// What stands under a report's text: who signs it and who receives it.
package struct ReportClosing: Sendable, Hashable {
  /// Who sign it, from left to right: a report has one, minutes have two.
  package let signatures: [ReportSignature]
  /// Who receives it, in order, without dash or punctuation; the last is where it is kept: `Lưu Đảng ủy`. Empty where the document
  /// names nobody.
  package let recipients: [String]

  package init(signatures: [ReportSignature], recipients: [String]) {
    self.signatures = signatures
    self.recipients = recipients
  }
}

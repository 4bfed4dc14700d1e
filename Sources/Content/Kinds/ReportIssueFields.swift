import Input

extension ReportIssue {
  static let number = ValueKey.text("number")
  static let signedOn = ValueKey.date("signed_on")
  static let signer = ValueKey.text("signer")
  static let signerPost = ValueKey.text("signer_post")
  static let draftNumber = ValueKey.whole("draft_number")
  static let publish = ValueKey.texts("publish")
  /// What Swift asks of the file that declares the keys of a report’s issue; their words stand there.
  static let asked = [
    number.asked, signedOn.asked, signer.asked, signerPost.asked, draftNumber.asked, publish.asked,
  ]

  init(_ values: FieldValues) {
    self.init(
      number: values[Self.number], signedOn: values[Self.signedOn], signer: values[Self.signer],
      signerPost: values[Self.signerPost], draftNumber: values[Self.draftNumber],
      publication: values[Self.publish].map(ReportPublication.init))
  }

  private static let code = ValueKey.text("code", required: true)

  /// What is filled in for single branches.
  static let branches = ValueKey<[(code: String, issue: ReportIssue)]>.list("branches", [code.asked] + asked) {
    values in
    values[code].map { ($0, ReportIssue(values)) }
  }
}

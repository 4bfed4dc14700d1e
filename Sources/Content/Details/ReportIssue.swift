import Vietnamese

/// What the office fills in when a report is issued: all of it is an input, none is counted.
package struct ReportIssue: Sendable, Hashable {
  /// Number and symbol, `12-BC/ĐU`, or the number alone; nil until it is issued.
  package let number: String?
  package let signedOn: CalendarDate?
  /// The signer's name without academic title.
  package let signer: String?
  /// The signer's post; nil where the posts of the committee or branch tell it.
  package let signerPost: String?
  /// Which draft it is; nil where none is given.
  package let draftNumber: Int?
  /// What of it was decided to be public; nil where nothing was.
  package let publication: ReportPublication?

  /// How far the report has come. One that has both a number and a draft's is a draft, until somebody says otherwise.
  package var state: ReportState {
    if let draftNumber { .draft(draftNumber) } else if number == nil { .forSignature } else { .issued }
  }

  /// What the public is told of it: only what is issued can be published.
  package var published: ReportPublication? { state == .issued ? publication : nil }

  /// What is filled in for one branch, over what is filled in for all: which draft it is holds until it has a number.
  package func over(_ common: ReportIssue) -> ReportIssue {
    ReportIssue(
      number: number, signedOn: signedOn, signer: signer, signerPost: signerPost,
      draftNumber: draftNumber ?? (number == nil ? common.draftNumber : nil),
      publication: publication ?? common.publication)
  }
}

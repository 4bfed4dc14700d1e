import Vietnamese

/// What the office fills in when a report is issued: all of it is an input, none is counted.
package struct ReportIssue: Sendable, Hashable {
  /// Number and symbol, `12-BC/ĐU`; nil in a draft.
  package let number: String?
  package let signedOn: CalendarDate?
  /// The signer's name without academic title.
  package let signer: String?
  /// The signer's post; nil where the posts of the committee or branch tell it.
  package let signerPost: String?
  /// Which draft it is; nil where none is given.
  package let draftNumber: Int?
}

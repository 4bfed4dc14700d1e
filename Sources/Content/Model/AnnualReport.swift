import Vietnamese

/// A report over one calendar year.
package struct AnnualReport: Sendable {
  package let year: Int
  /// Who issues it, as written.
  package let issuer: String
  /// Number and symbol; nil in a draft.
  package let number: String?
  package let signedOn: CalendarDate?
  package let signer: String?
  package let recipients: [String]
  package let draftNumber: Int?
  /// Name of the official layout.
  package let layout: String?
}

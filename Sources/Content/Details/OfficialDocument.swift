import Vietnamese

/// A document that was issued: a resolution, a plan, a report.
package struct OfficialDocument: Sendable {
  /// `12-NQ/ĐU`.
  package let number: String
  package let issuedOn: CalendarDate
  /// The kind of document as written: `Nghị quyết`.
  package let type: String
}

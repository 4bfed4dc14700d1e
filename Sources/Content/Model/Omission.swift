import Vietnamese

/// A page that this edition leaves out.
package struct Omission: Sendable, Hashable {
  /// Path relative to the root.
  package let path: String
  /// Address the page would have, so that a link to it can be told from a link to nothing.
  package let address: String
  package let reason: Reason

  package enum Reason: Sendable, Hashable {
    case draft
    case notYetDue(CalendarDate)
    case expired(CalendarDate)
    case `internal`
  }
}

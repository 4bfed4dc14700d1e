import Vietnamese

/// A page, or a file beside pages, that this edition leaves out.
package struct Omission: Sendable, Hashable {
  /// Path relative to the root, in NFC.
  package let path: String
  /// What the page is; nil for a file that is no page.
  package let kind: Kind?
  /// Address it would have, so that a link to it can be told from a link to nothing; empty where it has none.
  package let address: String
  package let reason: Reason
  /// What makes it internal where its own front matter does not; nil for every other reason.
  package let ground: InternalGround?

  package init(path: String, kind: Kind?, address: String, reason: Reason, ground: InternalGround? = nil) {
    self.path = path
    self.kind = kind
    self.address = address
    self.reason = reason
    self.ground = ground
  }

  package enum Reason: Sendable, Hashable {
    case draft
    case notYetDue(CalendarDate)
    case expired(CalendarDate)
    case `internal`
    /// It could not be read: a finding, always an error, says why. So no edition with such an omission is published, and
    /// a link to it is no fault of its own.
    case faulty
    /// A file that no page of the edition links to, shows or declares.
    case unlinked
    /// A document that could not be looked into on this machine; a finding says why.
    case uninspected
  }
}

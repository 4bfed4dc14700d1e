/// One file of the new site.
struct StagedFile: Sendable {
  enum State: Sendable {
    /// Somebody is staging it just now, or failed to.
    case pending
    /// Its bytes lie in the staged tree.
    case written
    /// The published file has these bytes already; it is taken over at the commit.
    case unchanged
    /// It cannot be published; a finding says why.
    case refused
  }

  /// The file it is made from, relative to the root, for findings.
  let source: String?
  var state: State = .pending
  var hash: UInt64 = 0
}

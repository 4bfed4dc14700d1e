/// One file of the new site.
struct StagedFile: Sendable {
  enum State: Sendable {
    /// Its bytes lie in the staged tree.
    case written
    /// The published file has these bytes already; it is linked into the new tree at the commit.
    case unchanged
  }

  let hash: UInt64
  let state: State
}

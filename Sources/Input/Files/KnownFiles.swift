/// What was made of single files, each kept with what the file system said of the file just before, so that a file that is what it
/// was is not read again.
package struct KnownFiles<Outcome: Sendable>: Sendable {
  /// What was made of one file.
  package struct Entry: Sendable {
    package let outcome: Outcome
    /// What the file was when its bytes were asked for; nil where a later look could not tell that it has changed.
    fileprivate let identity: FileIdentity?

    private init(_ outcome: Outcome, _ identity: FileIdentity?) {
      self.outcome = outcome
      self.identity = identity
    }

    /// What was made of a file that is not looked at again.
    package static func once(_ outcome: Outcome) -> Entry { Entry(outcome, nil) }

    fileprivate static func of(_ identity: FileIdentity?, _ outcome: Outcome) -> Entry { Entry(outcome, identity) }
  }

  /// By paths relative to the root, as the disk spells them.
  private var entries: [String: Entry] = [:]

  package init() {}

  /// What was made of a file the last time, where the file is the same and `isValid` says that all else is; else what `make` makes of
  /// it now. It may be called from any thread.
  package func entry(
    of path: String, in root: String, where isValid: (Outcome) -> Bool = { _ in true }, make: () -> Outcome
  ) -> Entry {
    // Before the file is read: one that changes meanwhile is another the next time.
    let identity = FileIdentity.settled(at: root + "/" + path)
    if let identity, let kept = entries[path], kept.identity == identity, isValid(kept.outcome) { return kept }
    return .of(identity, make())
  }

  /// Keeps what was made of a file for the next time.
  package mutating func keep(_ entry: Entry, of path: String) {
    if entry.identity != nil { entries[path] = entry }
  }
}

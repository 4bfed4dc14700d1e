import Diagnostics

/// What a commit did to the output folder.
package struct Publication: Sendable, Hashable {
  /// Files that are new or differ from what stood there.
  package let written: Int
  /// Files that stood there with the same bytes, and keep their inode and their times.
  package let unchanged: Int
  /// Files of the site before that the new one no longer has.
  package let removed: Int
  /// The folder that was published to: absolute, with symbolic links resolved.
  package let folder: String
  /// Documents that somebody had changed by hand, each with where the change is kept; sorted.
  package internal(set) var findings: [Diagnostic] = []
  /// What went wrong after the site was published, one sentence each: nothing that a person must mend.
  package internal(set) var notes: [Wording] = []

  /// False where the site stood there already, byte for byte, and nothing was touched.
  package var changedAnything: Bool { written + removed > 0 }

  package init(written: Int, unchanged: Int, removed: Int, folder: String) {
    self.written = written
    self.unchanged = unchanged
    self.removed = removed
    self.folder = folder
  }
}

import Text

/// A file below `content/`, known by its name and not yet read.
package struct ContentFile: Sendable {
  package enum Role: Sendable {
    case page
    case attachment
    /// Below `content/static/`.
    case copied
    case settings
    /// Below `content/so-lieu/`: read, and never published.
    case figures
  }

  /// Path relative to the root as the disk spells it: what is opened and reported.
  package let diskPath: String
  /// The same in NFC: what names it everywhere else.
  package let path: String
  package let role: Role

  package init(diskPath: String, path: String, role: Role) {
    self.diskPath = diskPath
    self.path = path
    self.role = role
  }

  /// Path relative to `content/`, in NFC.
  package var pathInContent: String {
    path.after("content/")
  }
}

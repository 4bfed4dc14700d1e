/// A small site that shows a rule broken or kept. The rest of the site (its settings, a home page) is filled in where it is built.
package struct Example: Sendable {
  /// The mark in a text that stands right before the place a finding must name.
  package static let mark: Character = "↓"

  package let files: [File]
  /// The file a finding must name when it has no place inside it; nil where a text holds the mark, or nothing is named.
  package let fileAtFault: String?

  package init(_ files: [File], fileAtFault: String? = nil) {
    self.files = files
    self.fileAtFault = fileAtFault
  }

  /// One text file at a path relative to the site's root, with `↓` before the fault if there is one.
  package init(_ path: String, _ text: String) {
    self.init([File(path, .text(text))])
  }

  package struct File: Sendable {
    /// Relative to the site's root, parts joined by `/`.
    package let path: String
    package let matter: Matter

    package init(_ path: String, _ matter: Matter) {
      self.path = path
      self.matter = matter
    }

    package init(_ path: String, _ text: String) {
      self.init(path, .text(text))
    }
  }

  package enum Matter: Sendable {
    case text(String)
    case bytes([UInt8])
    /// A symbolic link to this target.
    case symlink(to: String)
    /// A file that nobody may read.
    case unreadable
  }
}

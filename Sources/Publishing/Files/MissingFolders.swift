import Glibc

/// The folders above an output folder that had to be made for it.
struct MissingFolders: Sendable {
  /// The outermost first.
  private let made: [String]

  /// Makes a folder and what is missing above it.
  init(making path: String) throws(PublishingFailure) {
    var missing: [String] = []
    var folder = Substring(path)
    while !folder.isEmpty, access(String(folder), F_OK) != 0 {
      missing.append(String(folder))
      folder = folder[..<(folder.lastIndex(of: "/") ?? folder.startIndex)]
    }
    missing.reverse()
    for folder in missing where mkdir(folder, 0o777) != 0 && errno != EEXIST {
      throw .system(.write, folder, errno)
    }
    made = missing
  }

  /// Removes them again as far as they are empty.
  func removeEmpty() {
    for folder in made.reversed() where rmdir(folder) != 0 { return }
  }
}

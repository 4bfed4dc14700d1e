import Glibc

/// The folders above an output folder that had to be made for it.
struct MissingFolders: Sendable {
  /// The outermost first.
  private var made: [String] = []

  /// Makes a folder and what is missing above it.
  init(making path: String) throws(PublishingFailure) {
    var missing: [String] = []
    var folder = Substring(path)
    while !folder.isEmpty, access(String(folder), F_OK) != 0 {
      missing.append(String(folder))
      folder = folder[..<(folder.utf8.lastIndex(of: UInt8(ascii: "/")) ?? folder.startIndex)]
    }
    for folder in missing.reversed() {
      let number = mkdir(folder, 0o777) == 0 ? 0 : errno
      if number == 0 { made.append(folder) }
      guard number == 0 || number == EEXIST else {
        removeEmpty()
        throw .system(.write, folder, number)
      }
    }
  }

  /// Removes them again as far as they are empty.
  func removeEmpty() {
    for folder in made.reversed() where rmdir(folder) != 0 { return }
  }
}

import Glibc

/// A folder of kyyeu's own things, which no other user can read and git leaves alone: `.kyyeu/` at a site's root, or a wrapper beside an
/// output that lies elsewhere.
package struct StateFolder: Sendable {
  /// What the folder at a site's root is called.
  static let name = ".kyyeu"
  static let ignoresEverything = Array("*\n".utf8)

  let folder: Folder

  /// Makes the folder where it is missing, and closes it to others where it is open.
  init(making path: String) throws(PublishingFailure) {
    while true {
      guard mkdir(path, Readers.owner.folderMode) == 0 || errno == EEXIST else { throw .system(.write, path, errno) }
      // Another process may have removed it in between.
      guard let folder = try Folder(path, readers: .owner) else { continue }
      if let permissions = folder.descriptor.status?.permissions, !Readers.owner.allow(permissions) {
        _ = fchmod(folder.descriptor.number, Readers.owner.folderMode)
      }
      self.folder = folder
      break
    }
    let missing = try folder.contents(PublishedSite.gitignore) == nil
    if missing { try folder.createUnlessThere(PublishedSite.gitignore, Self.ignoresEverything) }
  }

  /// Makes the folder of a site's root.
  /// - Parameter root: Absolute path of the site's root.
  /// - Throws: Where it cannot be made or opened.
  package init(root: String) throws(PublishingFailure) {
    try self.init(making: "\(root)/\(Self.name)")
  }

  /// Makes a folder in it, where it is missing.
  /// - Returns: Its absolute path.
  package func subfolder(_ name: String) throws(PublishingFailure) -> String {
    let path = "\(folder.path)/\(name)"
    guard mkdir(path, Readers.owner.folderMode) == 0 || errno == EEXIST else { throw .system(.write, path, errno) }
    return path
  }

  /// Removes a wrapper that holds nothing any more.
  func removeIfEmpty() {
    let names = try? folder.everythingBelow().map(\.path)
    guard names == [PublishedSite.gitignore] else { return }
    unlinkat(folder.descriptor.number, PublishedSite.gitignore.cString, 0)
    rmdir(folder.path)
  }
}

extension Folder {
  /// Makes a file, or leaves the one that another process made meanwhile.
  fileprivate func createUnlessThere(_ file: RelativePath, _ bytes: [UInt8]) throws(PublishingFailure) {
    let number = openat(
      descriptor.number, file.cString, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, readers.fileMode)
    if number < 0, errno == EEXIST || errno == ENOENT { return }
    guard number >= 0 else { throw .system(.write, shown(file), errno) }
    try Descriptor(number).writeAll(bytes, path: shown(file))
  }
}

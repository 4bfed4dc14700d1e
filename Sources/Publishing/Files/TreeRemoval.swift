import Glibc

extension Folder {
  /// Removes a folder of this one with everything below it; links are removed, never followed. Nothing where it does not exist.
  func remove(_ folder: RelativePath) throws(PublishingFailure) {
    for found in try everythingBelow(folder) {
      try unlink(found.path, found.kind == .folder ? AT_REMOVEDIR : 0)
    }
    try unlink(folder, AT_REMOVEDIR)
  }

  private func unlink(_ path: RelativePath, _ flags: CInt) throws(PublishingFailure) {
    guard unlinkat(descriptor.number, path.cString, flags) != 0, errno != ENOENT else { return }
    throw .system(.remove, shown(path), errno)
  }
}

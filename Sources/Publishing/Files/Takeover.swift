import Glibc

extension Folder {
  /// Takes a file over from another folder as it is: as a second name of the same file, or where the file system has no such thing, as a
  /// copy with the same time and permissions.
  /// - Returns: False where it does not exist.
  func take(_ file: RelativePath, from other: Folder) throws(PublishingFailure) -> Bool {
    if link(file, from: other) { return true }
    if errno == ENOENT {
      try makeFolders(above: file)
      if link(file, from: other) { return true }
    }
    guard let found = try other.contents(file) else { return false }
    let copy = try newFile(file)
    try copy.writeAll(found.bytes, path: shown(file))
    var times = [found.status.modified, found.status.modified]
    guard fchmod(copy.number, found.status.permissions) == 0, futimens(copy.number, &times) == 0 else {
      throw .system(.write, shown(file), errno)
    }
    return true
  }

  private func link(_ file: RelativePath, from other: Folder) -> Bool {
    linkat(other.descriptor.number, file.cString, descriptor.number, file.cString, 0) == 0
  }
}

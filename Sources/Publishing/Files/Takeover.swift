import Glibc

extension Folder {
  /// Takes a file over from another folder as it is: as a second name of the same file, or where the file system has no such thing, as a
  /// copy with the same time and permissions. It is called `name` here, or as it is there.
  /// - Returns: False where it does not exist.
  func take(_ file: RelativePath, from other: Folder, as name: RelativePath? = nil) throws(PublishingFailure) -> Bool {
    let name = name ?? file
    if link(file, from: other, as: name) { return true }
    if errno == ENOENT {
      try makeFolders(above: name)
      if link(file, from: other, as: name) { return true }
    }
    guard let found = try other.contents(file) else { return false }
    let copy = try newFile(name)
    try copy.writeAll(found.bytes, path: shown(name))
    var times = [found.status.modified, found.status.modified]
    guard fchmod(copy.number, found.status.permissions) == 0, futimens(copy.number, &times) == 0 else {
      throw .system(.write, shown(name), errno)
    }
    return true
  }

  private func link(_ file: RelativePath, from other: Folder, as name: RelativePath) -> Bool {
    linkat(other.descriptor.number, file.cString, descriptor.number, name.cString, 0) == 0
  }
}

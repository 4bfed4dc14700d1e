import CLinux
import Glibc

/// An open folder: everything below it is reached from here, so that a folder renamed meanwhile still means the same one.
struct Folder: Sendable {
  let descriptor: Descriptor
  /// Where it was when it was opened, for messages.
  let path: String
  /// Who may read what is made in it.
  let readers: Readers

  /// Opens a folder, never through a symbolic link as its last part; nil where nothing is there.
  init?(_ path: String, readers: Readers = .everybody) throws(PublishingFailure) {
    let number = open(path, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
    if number < 0, errno == ENOENT { return nil }
    guard number >= 0 else { throw .system(.list, path, errno) }
    self.path = path
    self.readers = readers
    descriptor = Descriptor(number)
  }

  /// Whether what lies in the two can change places: on one file system, and reached through one mount of it.
  func isOnOneMount(with other: Folder) -> Bool {
    descriptor.status?.device == other.descriptor.status?.device
      && linux_mount_number(descriptor.number) == linux_mount_number(other.descriptor.number)
  }

  func shown(_ file: RelativePath) -> String { "\(path)/\(file.text)" }

  /// The bytes of a file with what the system says of it; nil where no regular file of that name is.
  func contents(_ file: RelativePath) throws(PublishingFailure) -> (bytes: [UInt8], status: FileStatus)? {
    let number = openat(descriptor.number, file.cString, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    if number < 0 {
      let absent = [ENOENT, ENOTDIR, ELOOP].contains(errno)
      guard absent else { throw .system(.read, shown(file), errno) }
      return nil
    }
    let open = Descriptor(number)
    guard let status = open.status, status.isFile else { return nil }
    return (try open.readAll(expecting: status.size, path: shown(file)), status)
  }

  /// Whether a regular file of that name is there.
  func holds(_ file: RelativePath) -> Bool {
    var status = stat()
    return fstatat(descriptor.number, file.cString, &status, AT_SYMLINK_NOFOLLOW) == 0 && FileStatus(status).isFile
  }

  /// Makes a file that must not exist yet, with the folders above it. Where
  /// `inNewFolder` is true its folder is made first, which spares the system a failing call.
  func create(_ file: RelativePath, _ bytes: [UInt8], inNewFolder: Bool = false) throws(PublishingFailure) {
    if inNewFolder { try makeFolders(above: file) }
    try newFile(file).writeAll(bytes, path: shown(file))
  }

  /// Opens a file that must not exist yet for writing, with the folders above it.
  func newFile(_ file: RelativePath) throws(PublishingFailure) -> Descriptor {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC
    var number = openat(descriptor.number, file.cString, flags, readers.fileMode)
    if number < 0, errno == ENOENT {
      try makeFolders(above: file)
      number = openat(descriptor.number, file.cString, flags, readers.fileMode)
    }
    guard number >= 0 else { throw .system(.write, shown(file), errno) }
    return Descriptor(number)
  }

  /// Makes the folders above a file that are missing: the innermost first, since those around it mostly are there.
  func makeFolders(above file: RelativePath) throws(PublishingFailure) {
    var waiting: [RelativePath] = []
    for folder in file.folders.reversed() {
      if try make(folder) { break }
      waiting.append(folder)
    }
    for folder in waiting.reversed() where try !make(folder) { throw .system(.write, shown(folder), ENOENT) }
  }

  /// False where the folder around it is missing.
  private func make(_ folder: RelativePath) throws(PublishingFailure) -> Bool {
    if mkdirat(descriptor.number, folder.cString, readers.folderMode) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT else { throw .system(.write, shown(folder), errno) }
    return false
  }
}

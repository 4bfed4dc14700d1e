import Glibc

/// An open file or folder, closed when nobody holds it any more.
final class Descriptor: Sendable {
  let number: CInt

  init(_ number: CInt) {
    self.number = number
  }

  deinit {
    close(number)
  }

  /// What the system knows about it; nil never happens for an open file, and is treated as an empty one of no kind.
  var status: FileStatus? {
    var status = stat()
    return fstat(number, &status) == 0 ? FileStatus(status) : nil
  }
}

/// What the system says of a file without opening it.
struct FileStatus {
  let device: dev_t
  let inode: ino_t
  let permissions: mode_t
  let size: Int
  let modified: timespec
  let isFile: Bool
  let isFolder: Bool
  let isLink: Bool

  init(_ status: stat) {
    device = status.st_dev
    inode = status.st_ino
    permissions = status.st_mode & 0o7777
    size = Int(status.st_size)
    modified = status.st_mtim
    let kind = status.st_mode & S_IFMT
    isFile = kind == S_IFREG
    isFolder = kind == S_IFDIR
    isLink = kind == S_IFLNK
  }

  /// The file itself, not what a symbolic link leads to; nil where nothing is there or nothing may be known.
  init?(of path: String) {
    var status = stat()
    guard lstat(path, &status) == 0 else { return nil }
    self.init(status)
  }
}

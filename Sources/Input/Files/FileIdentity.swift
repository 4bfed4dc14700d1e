import Glibc

/// What a file system says of a file; where all of it is what it was, the file is, too.
package struct FileIdentity: Sendable, Hashable, Codable {
  /// In bytes.
  package let size: Int
  package let device: UInt64
  package let inode: UInt64
  /// Nanoseconds from 1970 to the last change of the bytes.
  package let modified: Int64
  /// Nanoseconds from 1970 to the last change of anything, which no program can set back.
  package let changed: Int64

  init(_ status: stat) {
    size = Int(status.st_size)
    device = UInt64(status.st_dev)
    inode = UInt64(status.st_ino)
    modified = Self.nanoseconds(status.st_mtim)
    changed = Self.nanoseconds(status.st_ctim)
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

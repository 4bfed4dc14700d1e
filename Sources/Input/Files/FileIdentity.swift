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

  /// What a regular file is now; nil where there is none, or where it changed so short a time ago that it could change once more
  /// and its times would not tell. A symbolic link is not followed.
  package static func settled(at path: String) -> FileIdentity? {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    let identity = FileIdentity(status)
    return identity.isSettled(at: nanoseconds(now)) ? identity : nil
  }

  /// Whether a change at a time, in nanoseconds from 1970, would have another time than the last one. A system writes times by a
  /// clock that ticks every ten milliseconds or faster; a file system that knows seconds alone may know every other one alone.
  func isSettled(at time: Int64) -> Bool {
    let tick: Int64 = changed % 1_000_000_000 == 0 ? 2_000_000_000 : 20_000_000
    return time &- changed > tick
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) &* 1_000_000_000 &+ Int64(time.tv_nsec)
  }
}

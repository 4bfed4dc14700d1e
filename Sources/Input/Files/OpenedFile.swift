import Diagnostics
import Glibc

/// A file opened once: all that is asked afterwards is asked of that same file, wherever its name leads by then.
package final class OpenedFile: Sendable {
  /// Open for reading while this value lives.
  package let descriptor: Int32
  package let identity: FileIdentity

  private init(_ descriptor: Int32, _ identity: FileIdentity) {
    self.descriptor = descriptor
    self.identity = identity
  }

  deinit {
    close(descriptor)
  }

  /// Opens a regular file. No symbolic link is followed as the last part of the path, and a pipe does not block.
  /// - Parameter path: Absolute, as the disk spells it.
  /// - Returns: The file, open.
  /// - Throws: The system's error; `EINVAL` for what is no regular file.
  package static func open(_ path: String) throws(SystemError) -> OpenedFile {
    let descriptor = Glibc.open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .current }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      close(descriptor)
      throw SystemError(code: EINVAL)
    }
    return OpenedFile(descriptor, FileIdentity(status))
  }

  /// Whether the file is what it was when it was opened.
  package var isUnchanged: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && FileIdentity(status) == identity
  }

  /// So many bytes from a place on, fewer where the file ends before.
  /// - Throws: The system's error.
  package func bytes(from offset: Int = 0, count wanted: Int) throws(SystemError) -> [UInt8] {
    try DescriptorReading.bytes(from: descriptor, at: offset, count: wanted)
  }
}

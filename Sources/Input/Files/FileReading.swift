import Diagnostics
import Glibc

/// Reading whole files that nobody vouches for, each within a bound.
package enum FileReading {
  package enum Failure: Error, Hashable {
    /// Something else than a file: opening it has not waited for anything.
    case irregular
    /// A file that its permissions let nobody read, whoever asks.
    case forbidden
    /// More than was allowed: as many bytes as the file has, or has shown so far where it does not say.
    case tooLarge(bytes: Int)
    case system(SystemError)
  }

  /// All bytes of a regular file of at most `limit` bytes. A symbolic link is followed only where `followingLinks` is true,
  /// and a pipe does not block.
  ///
  /// Its size is asked for before a byte is read, and no more than the bound is read where it does not say (files of `/proc`
  /// say 0) or grows meanwhile.
  package static func read(
    _ path: String, atMost limit: Int, followingLinks: Bool = false
  ) throws(Failure) -> [UInt8] {
    let links = followingLinks ? 0 : O_NOFOLLOW
    let descriptor = open(path, O_RDONLY | links | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.current) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(.current) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .irregular }
    guard status.st_mode & 0o444 != 0 else { throw .forbidden }
    guard status.st_size <= limit else { throw .tooLarge(bytes: Int(status.st_size)) }
    return try bytes(from: descriptor, atMost: limit, expecting: Int(status.st_size))
  }

  /// What a file gives that somebody named on the command line, at most `limit` bytes: also a pipe, whose end is waited for.
  package static func stream(_ path: String, atMost limit: Int) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.current) }
    defer { close(descriptor) }
    return try bytes(from: descriptor, atMost: limit, expecting: 1 << 16)
  }

  /// What standard input gives until its end, at most `limit` bytes.
  package static func standardInput(atMost limit: Int) throws(Failure) -> [UInt8] {
    try bytes(from: STDIN_FILENO, atMost: limit, expecting: 1 << 16)
  }

  private static func bytes(
    from descriptor: Int32, atMost limit: Int, expecting size: Int
  ) throws(Failure) -> [UInt8] {
    // One byte more, so that the end of a file of the expected size is seen without another buffer.
    var bytes = try chunk(from: descriptor, capacity: min(size, limit) + 1)
    var isFull = bytes.count == min(size, limit) + 1
    // The file has grown since it was measured, or did not say how large it is.
    while isFull, bytes.count <= limit {
      let room = min(1 << 16, limit + 1 - bytes.count)
      let more = try chunk(from: descriptor, capacity: room)
      isFull = more.count == room
      bytes += more
    }
    guard bytes.count <= limit else { throw .tooLarge(bytes: bytes.count) }
    return bytes
  }

  /// Bytes up to the end of the file, at most as many as there is room for.
  private static func chunk(from descriptor: Int32, capacity: Int) throws(Failure) -> [UInt8] {
    do {
      return try DescriptorReading.bytes(from: descriptor, count: capacity)
    } catch {
      throw .system(error)
    }
  }
}

extension FileReading {
  /// What a regular file is that could be read, without opening it; nil where it could not.
  package static func identity(ofReadable path: String) -> FileIdentity? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o444 != 0,
      access(path, R_OK) == 0
    else { return nil }
    return FileIdentity(status)
  }
}

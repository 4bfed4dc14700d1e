import Glibc

/// Reading whole files that nobody vouches for.
enum FileReading {
  enum Failure: Error, Hashable {
    /// Something else than a file: opening it has not waited for anything.
    case irregular
    /// A file that its permissions let nobody read, whoever asks.
    case forbidden
    case system(SystemError)
  }

  /// All bytes of a regular file. A symbolic link is not followed, and a pipe does not block.
  static func read(_ path: String) throws(Failure) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(.current) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw .system(.current) }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .irregular }
    guard status.st_mode & 0o444 != 0 else { throw .forbidden }
    return try bytes(from: descriptor, expecting: Int(status.st_size))
  }

  private static func bytes(from descriptor: Int32, expecting size: Int) throws(Failure) -> [UInt8] {
    var failure: Failure?
    // One byte more, so that the end of a file of the expected size is seen without another buffer.
    var bytes = [UInt8](unsafeUninitializedCapacity: size + 1) { buffer, count in
      count = fill(buffer, from: descriptor, &failure)
    }
    // The file has grown since it was measured.
    while failure == nil, bytes.count == bytes.capacity || bytes.count == size + 1 {
      let more = [UInt8](unsafeUninitializedCapacity: 1 << 16) { buffer, count in
        count = fill(buffer, from: descriptor, &failure)
      }
      bytes += more
      if more.isEmpty { break }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Reads until the buffer is full or the file ends, and returns how many bytes there were.
  private static func fill(
    _ buffer: UnsafeMutableBufferPointer<UInt8>, from descriptor: Int32, _ failure: inout Failure?
  ) -> Int {
    var count = 0
    while count < buffer.count, let base = buffer.baseAddress {
      let got = Glibc.read(descriptor, base + count, buffer.count - count)
      if got > 0 {
        count += got
      } else if got == 0 {
        break
      } else if errno != EINTR {
        failure = .system(.current)
        break
      }
    }
    return count
  }
}

extension FileReading {
  /// Whether a regular file could be read, without opening it.
  static func canRead(_ path: String) -> Bool {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG, status.st_mode & 0o444 != 0 else {
      return false
    }
    return access(path, R_OK) == 0
  }
}

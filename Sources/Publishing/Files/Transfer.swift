import Glibc
import Input

extension Descriptor {
  /// The bytes of a file anywhere.
  static func contents(_ path: String) throws(PublishingFailure) -> [UInt8] {
    let number = open(path, O_RDONLY | O_CLOEXEC)
    guard number >= 0 else { throw .system(.read, path, errno) }
    let file = Descriptor(number)
    return try file.readAll(expecting: file.status?.size ?? 0, path: path)
  }

  /// The file's bytes from here to its end, which may have moved since its size was asked.
  func readAll(expecting size: Int, path: String) throws(PublishingFailure) -> [UInt8] {
    // One byte more than expected: not getting it says that the file has ended.
    let room = size + 1
    var bytes = try read(upTo: room, path: path)
    var count = bytes.count
    while count == room {
      let more = try read(upTo: room, path: path)
      count = more.count
      bytes.append(contentsOf: more)
    }
    return bytes
  }

  /// So many bytes from here, or fewer where the file ends before.
  private func read(upTo room: Int, path: String) throws(PublishingFailure) -> [UInt8] {
    do {
      return try DescriptorReading.bytes(from: number, count: room)
    } catch {
      throw .system(.read, path, error.code)
    }
  }

  func writeAll(_ bytes: [UInt8], path: String) throws(PublishingFailure) {
    var failure: CInt = 0
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, failure == 0 {
        let put = Glibc.write(
          number, UnsafeRawBufferPointer(rebasing: buffer[done...]).baseAddress, buffer.count - done)
        if put >= 0 { done += put } else if errno != EINTR { failure = errno }
      }
    }
    guard failure == 0 else { throw .system(.write, path, failure) }
  }
}

import Diagnostics
import Glibc

/// Reading from a file that is open, whoever opened it.
package enum DescriptorReading {
  /// So many bytes, fewer only where the file ends before: from an offset on, or where the last reading ended where none is given.
  /// - Throws: The system's error.
  package static func bytes(
    from descriptor: Int32, at offset: Int? = nil, count wanted: Int
  ) throws(SystemError) -> [UInt8] {
    var failure: SystemError?
    let bytes = [UInt8](unsafeUninitializedCapacity: wanted) { buffer, count in
      // The pointer stays inside the buffer: `count` is at most `wanted`, and the call is given the rest of it.
      while count < wanted, let start = buffer.baseAddress {
        let room = wanted - count
        let got =
          offset.map { pread(descriptor, start + count, room, off_t($0 + count)) }
          ?? read(descriptor, start + count, room)
        if got > 0 {
          count += got
        } else if got == 0 {
          return
        } else if errno != EINTR {
          failure = .current
          return
        }
      }
    }
    if let failure { throw failure }
    return bytes
  }
}

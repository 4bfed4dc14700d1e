import Glibc

/// Looking for one byte in many, at the speed of memory.
package enum ByteSearch {
  /// Index of the first such byte at or after `start`; nil where there is none. `start` is at most the count.
  package static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      // Both pointers are of the buffer, which the closure keeps alive; `memchr` reads only the `count - start` bytes after
      // `from`, which lie inside it.
      guard start < buffer.count, let base = buffer.baseAddress else { return nil }
      let from = base + start
      return memchr(from, Int32(byte), buffer.count - start).map { base.distance(to: UnsafeRawPointer($0)) }
    }
  }
}

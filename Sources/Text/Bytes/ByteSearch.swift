import Glibc

/// Looks for bytes in bytes.
package enum ByteSearch {
  /// Index of the first such byte at or after `start`, found at the speed of memory; nil where there is none. `start` is at
  /// most the count.
  package static func first(_ byte: UInt8, in bytes: [UInt8], from start: Int) -> Int? {
    bytes.withUnsafeBytes { buffer in
      // Both pointers are of the buffer, which the closure keeps alive; `memchr` reads only the `count - start` bytes after
      // `from`, which lie inside it.
      guard start < buffer.count, let base = buffer.baseAddress else { return nil }
      let from = base + start
      return memchr(from, Int32(byte), buffer.count - start).map { base.distance(to: UnsafeRawPointer($0)) }
    }
  }

  /// Whether `needle` stands somewhere in the bytes; no bytes stand everywhere.
  package static func contains(_ needle: [UInt8], in bytes: [UInt8]) -> Bool {
    guard let head = needle.first else { return true }
    var start = 0
    while let index = first(head, in: bytes, from: start), index + needle.count <= bytes.count {
      if bytes[index..<index + needle.count].elementsEqual(needle) { return true }
      start = index + 1
    }
    return false
  }
}

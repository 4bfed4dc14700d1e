/// Where the bytes of a compressed stream go.
protocol InflatedBytes {
  /// How many there were so far.
  var count: Int { get }

  mutating func append(_ byte: UInt8)
  mutating func append(_ bytes: ArraySlice<UInt8>)
  /// Adds bytes that stood `distance` before the end, one after the other; `distance` is from 1 to `count`.
  mutating func repeatBytes(distance: Int, length: Int)
}

/// Bytes that are kept.
struct KeptBytes: InflatedBytes {
  private(set) var bytes: [UInt8] = []

  var count: Int { bytes.count }

  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  mutating func append(_ more: ArraySlice<UInt8>) { bytes += more }

  mutating func repeatBytes(distance: Int, length: Int) {
    for _ in 0..<length { bytes.append(bytes[bytes.count - distance]) }
  }
}

/// Bytes that are only counted: where a stream goes on never depends on what it has given.
struct CountedBytes: InflatedBytes {
  private(set) var count = 0

  mutating func append(_ byte: UInt8) { count += 1 }

  mutating func append(_ bytes: ArraySlice<UInt8>) { count += bytes.count }

  mutating func repeatBytes(distance: Int, length: Int) { count += length }
}

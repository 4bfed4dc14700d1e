/// Reads bits from the lowest of each byte upwards.
struct BitReader {
  private let bytes: [UInt8]
  private var position: Int
  /// Bits that were read from the bytes and not yet taken, the next one lowest; zeros above them.
  private var ahead: UInt64 = 0
  private var count = 0

  init(bytes: [UInt8], position: Int) {
    self.bytes = bytes
    self.position = position
  }

  /// The next bits, the first being the lowest, without taking them: at least 32, zeros after the end of the bytes.
  mutating func peek() -> UInt64 {
    if count < 32 { refill() }
    return ahead
  }

  private mutating func refill() {
    while count <= 56, position < bytes.count {
      ahead |= UInt64(bytes[position]) << UInt64(count)
      position += 1
      count += 8
    }
  }

  /// Passes over so many bits, at most 32; false at the end.
  mutating func skip(_ bits: Int) -> Bool {
    if count < bits { refill() }
    guard count >= bits else { return false }
    ahead >>= UInt64(bits)
    count -= bits
    return true
  }

  /// A number of so many bits, at most 32, the first being the lowest; nil at the end.
  mutating func take(_ bits: Int) -> Int? {
    let value = Int(peek() & (1 << UInt64(bits) - 1))
    return skip(bits) ? value : nil
  }

  /// Leaves the rest of a byte that was begun.
  mutating func skipToByte() {
    _ = skip(count & 7)
  }

  /// The next `length` whole bytes, at a place that `skipToByte` has led to; nil where there are fewer.
  mutating func takeBytes(_ length: Int) -> ArraySlice<UInt8>? {
    let start = position - count / 8
    guard bytes.count - start >= length else { return nil }
    (ahead, count) = (0, 0)
    position = start + length
    return bytes[start..<position]
  }
}

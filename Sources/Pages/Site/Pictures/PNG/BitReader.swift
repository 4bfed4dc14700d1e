/// Reads bits from the lowest of each byte upwards.
struct BitReader {
  private let bytes: [UInt8]
  private var position: Int
  private var bit = 0

  init(bytes: [UInt8], position: Int) {
    (self.bytes, self.position) = (bytes, position)
  }

  /// A number of so many bits, the first being the lowest; nil at the end.
  mutating func take(_ count: Int) -> Int? {
    var value = 0
    for shift in 0..<count {
      guard position < bytes.count else { return nil }
      value |= Int(bytes[position] >> UInt8(bit) & 1) << shift
      bit += 1
      if bit == 8 { (bit, position) = (0, position + 1) }
    }
    return value
  }

  /// Leaves the rest of a byte that was begun.
  mutating func skipToByte() {
    if bit > 0 { (bit, position) = (0, position + 1) }
  }
}

/// The 64-bit hash of the XXH family, seed 0, as its specification has it
/// (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md): it tells an altered file from an unaltered one at the
/// speed of memory. It guards against accidents, not against somebody who forges a file on purpose.
enum XXH64 {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
  )

  static func hash(_ bytes: [UInt8]) -> UInt64 {
    bytes.withUnsafeBytes { hash($0) }
  }

  private static func hash(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var offset = 0
    var sum = primes.4
    if bytes.count >= 32 {
      var lanes = SIMD4<UInt64>(primes.0 &+ primes.1, primes.1, 0, 0 &- primes.0)
      while offset + 32 <= bytes.count {
        for lane in 0..<4 { lanes[lane] = round(lanes[lane], word(bytes, offset + 8 * lane)) }
        offset += 32
      }
      sum = turn(lanes[0], 1) &+ turn(lanes[1], 7) &+ turn(lanes[2], 12) &+ turn(lanes[3], 18)
      for lane in 0..<4 { sum = (sum ^ round(0, lanes[lane])) &* primes.0 &+ primes.3 }
    }
    sum &+= UInt64(bytes.count)
    return mixed(tail(bytes, from: offset, into: sum))
  }

  /// The last bytes, fewer than 32.
  private static func tail(_ bytes: UnsafeRawBufferPointer, from start: Int, into sum: UInt64) -> UInt64 {
    var (offset, sum) = (start, sum)
    while offset + 8 <= bytes.count {
      sum = turn(sum ^ round(0, word(bytes, offset)), 27) &* primes.0 &+ primes.3
      offset += 8
    }
    if offset + 4 <= bytes.count {
      let half = UInt64(UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)))
      sum = turn(sum ^ (half &* primes.0), 23) &* primes.1 &+ primes.2
      offset += 4
    }
    for byte in bytes[offset...] { sum = turn(sum ^ (UInt64(byte) &* primes.4), 11) &* primes.0 }
    return sum
  }

  private static func mixed(_ sum: UInt64) -> UInt64 {
    var sum = sum
    sum = (sum ^ (sum >> 33)) &* primes.1
    sum = (sum ^ (sum >> 29)) &* primes.2
    return sum ^ (sum >> 32)
  }

  private static func round(_ sum: UInt64, _ input: UInt64) -> UInt64 {
    turn(sum &+ input &* primes.1, 31) &* primes.0
  }

  private static func turn(_ value: UInt64, _ bits: UInt64) -> UInt64 {
    value << bits | value >> (64 - bits)
  }

  private static func word(_ bytes: UnsafeRawBufferPointer, _ offset: Int) -> UInt64 {
    UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
  }
}

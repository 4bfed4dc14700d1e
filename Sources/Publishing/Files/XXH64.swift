/// The 64-bit hash of the XXH family, seed 0, as its specification has it
/// (https://github.com/Cyan4973/xxHash/blob/dev/doc/xxhash_spec.md): it tells an altered file from an unaltered one at the
/// speed of memory. It guards against accidents, not against somebody who forges a file on purpose.
struct XXH64: Sendable {
  private static let primes: (UInt64, UInt64, UInt64, UInt64, UInt64) = (
    0x9E37_79B1_85EB_CA87, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x85EB_CA77_C2B2_AE63, 0x27D4_EB2F_1656_67C5
  )

  /// How many bytes go into a hash at once.
  static let stripe = 32

  private var lanes = SIMD4<UInt64>(primes.0 &+ primes.1, primes.1, 0, 0 &- primes.0)
  private var count = 0
  /// What was added last and makes no whole stripe.
  private var rest: [UInt8] = []

  static func hash(_ bytes: [UInt8]) -> UInt64 {
    var hash = XXH64()
    hash.add(bytes)
    return hash.value
  }

  /// Adds the next piece. The length of each piece but the last is a multiple of `stripe`.
  mutating func add(_ piece: [UInt8]) {
    piece.withUnsafeBytes { bytes in
      // Words are read at offsets up to `bytes.count - 32`, eight bytes each: inside the buffer, which the closure keeps alive.
      var offset = 0
      while offset + Self.stripe <= bytes.count {
        for lane in 0..<4 { lanes[lane] = Self.round(lanes[lane], Self.word(bytes, offset + 8 * lane)) }
        offset += Self.stripe
      }
      rest = Array(bytes[offset...])
    }
    count += piece.count
  }

  /// The hash of what was added so far.
  var value: UInt64 {
    var sum = Self.primes.4
    if count >= Self.stripe {
      sum = Self.turn(lanes[0], 1) &+ Self.turn(lanes[1], 7) &+ Self.turn(lanes[2], 12) &+ Self.turn(lanes[3], 18)
      for lane in 0..<4 { sum = (sum ^ Self.round(0, lanes[lane])) &* Self.primes.0 &+ Self.primes.3 }
    }
    sum &+= UInt64(count)
    return rest.withUnsafeBytes { Self.mixed(Self.tail($0, into: sum)) }
  }

  /// The last bytes, fewer than a stripe.
  private static func tail(_ bytes: UnsafeRawBufferPointer, into sum: UInt64) -> UInt64 {
    var (offset, sum) = (0, sum)
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

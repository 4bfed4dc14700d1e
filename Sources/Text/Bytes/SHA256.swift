/// The hash function SHA-256 of FIPS 180-4, for whatever must have a name or be known again by its bytes.
///
/// A seal must hold against somebody who wants another table with the same hash, which no hash for speed promises.
package struct SHA256: Sendable {
  private static let block = 64

  /// §5.3.3
  private var state = SIMD8<UInt32>(
    0x6a09_e667, 0xbb67_ae85, 0x3c6e_f372, 0xa54f_f53a, 0x510e_527f, 0x9b05_688c, 0x1f83_d9ab, 0x5be0_cd19)
  /// Bytes that were added.
  private var count: UInt64 = 0
  /// What was added last and fills no block.
  private var rest: [UInt8] = []

  package init() {}

  /// The hash of the bytes as 64 hexadecimal digits in lower case.
  package static func hex(_ bytes: [UInt8]) -> String {
    var hash = SHA256()
    hash.add(bytes)
    return hash.hex
  }

  /// Adds bytes behind those that were added before.
  package mutating func add(_ bytes: [UInt8]) {
    count += UInt64(bytes.count)
    compress(rest.isEmpty ? bytes : rest + bytes)
  }

  /// The hash of what was added so far, as 64 hexadecimal digits in lower case.
  package var hex: String {
    var padded = self
    padded.compress(rest + padding)
    let digits = Array("0123456789abcdef".utf8)
    let letters = (0..<8).flatMap { word in
      stride(from: 28, through: 0, by: -4).map { digits[Int(padded.state[word] >> UInt32($0) & 15)] }
    }
    return String(decoding: letters, as: UTF8.self)
  }

  /// A 1 bit, zeros, and the length of the message in bits, so that the last block is full (§5.1.1).
  private var padding: [UInt8] {
    let zeros = (119 - rest.count) % Self.block
    return [0x80] + Array(repeating: 0, count: zeros)
      + stride(from: 56, through: 0, by: -8).map { UInt8(truncatingIfNeeded: (count * 8) >> UInt64($0)) }
  }

  /// Takes the blocks of a message into the state, and keeps what fills none (§6.2.2).
  private mutating func compress(_ bytes: [UInt8]) {
    let source = bytes.span
    var start = 0
    while start + Self.block <= source.count {
      compressBlock(source.extracting(start..<start + Self.block))
      start += Self.block
    }
    rest = Array(bytes[start...])
  }

  private mutating func compressBlock(_ block: Span<UInt8>) {
    var words = InlineArray<16, UInt32> { index in
      UInt32(block[4 * index]) << 24 | UInt32(block[4 * index + 1]) << 16 | UInt32(block[4 * index + 2]) << 8
        | UInt32(block[4 * index + 3])
    }
    let constants = Self.constants.span
    var (a, b, c, d) = (state[0], state[1], state[2], state[3])
    var (e, f, g, h) = (state[4], state[5], state[6], state[7])
    for round in 0..<64 {
      let place = round & 15
      if round >= 16 {
        let (early, late) = (words[(round + 1) & 15], words[(round + 14) & 15])
        let sigma0 = Self.rotated(early, 7) ^ Self.rotated(early, 18) ^ (early >> 3)
        let sigma1 = Self.rotated(late, 17) ^ Self.rotated(late, 19) ^ (late >> 10)
        words[place] = words[place] &+ sigma0 &+ words[(round + 9) & 15] &+ sigma1
      }
      let sum1 = Self.rotated(e, 6) ^ Self.rotated(e, 11) ^ Self.rotated(e, 25)
      let choice = (e & f) ^ (~e & g)
      let first = h &+ sum1 &+ choice &+ constants[round] &+ words[place]
      let sum0 = Self.rotated(a, 2) ^ Self.rotated(a, 13) ^ Self.rotated(a, 22)
      let majority = (a & b) ^ (a & c) ^ (b & c)
      (h, g, f, e, d, c, b, a) = (g, f, e, d &+ first, c, b, a, first &+ sum0 &+ majority)
    }
    state &+= SIMD8(a, b, c, d, e, f, g, h)
  }

  private static func rotated(_ word: UInt32, _ count: UInt32) -> UInt32 {
    word >> count | word << (32 - count)
  }

  /// §4.2.2
  private static let constants: [UInt32] = [
    0x428a_2f98, 0x7137_4491, 0xb5c0_fbcf, 0xe9b5_dba5, 0x3956_c25b, 0x59f1_11f1, 0x923f_82a4, 0xab1c_5ed5,
    0xd807_aa98, 0x1283_5b01, 0x2431_85be, 0x550c_7dc3, 0x72be_5d74, 0x80de_b1fe, 0x9bdc_06a7, 0xc19b_f174,
    0xe49b_69c1, 0xefbe_4786, 0x0fc1_9dc6, 0x240c_a1cc, 0x2de9_2c6f, 0x4a74_84aa, 0x5cb0_a9dc, 0x76f9_88da,
    0x983e_5152, 0xa831_c66d, 0xb003_27c8, 0xbf59_7fc7, 0xc6e0_0bf3, 0xd5a7_9147, 0x06ca_6351, 0x1429_2967,
    0x27b7_0a85, 0x2e1b_2138, 0x4d2c_6dfc, 0x5338_0d13, 0x650a_7354, 0x766a_0abb, 0x81c2_c92e, 0x9272_2c85,
    0xa2bf_e8a1, 0xa81a_664b, 0xc24b_8b70, 0xc76c_51a3, 0xd192_e819, 0xd699_0624, 0xf40e_3585, 0x106a_a070,
    0x19a4_c116, 0x1e37_6c08, 0x2748_774c, 0x34b0_bcb5, 0x391c_0cb3, 0x4ed8_aa4a, 0x5b9c_ca4f, 0x682e_6ff3,
    0x748f_82ee, 0x78a5_636f, 0x84c8_7814, 0x8cc7_0208, 0x90be_fffa, 0xa450_6ceb, 0xbef9_a3f7, 0xc671_78f2,
  ]
}

/// Decompression of zlib data (RFC 1950 and 1951): a PNG keeps its colour profile, and the texts in it, in such a
/// stream.
struct Inflation {
  private var bits: BitReader
  private var output: [UInt8] = []
  private let limit: Int

  /// The decompressed bytes; nil where the stream is malformed or would give more than the limit.
  static func inflate(zlib bytes: [UInt8], atMost limit: Int) -> [UInt8]? {
    guard let method = bytes.number(at: 0, bytes: 2, .big), method % 31 == 0, method >> 8 & 15 == 8, method & 0x20 == 0
    else { return nil }
    var inflation = Inflation(bits: BitReader(bytes: bytes, position: 2), limit: limit)
    return inflation.run() ? inflation.output : nil
  }

  /// Bytes as a zlib stream that does not compress.
  static func stored(_ bytes: [UInt8]) -> [UInt8] {
    var stream: [UInt8] = [0x78, 0x01]
    var start = 0
    repeat {
      let end = min(start + 65_535, bytes.count)
      stream.append(end == bytes.count ? 1 : 0)
      stream.append(end - start, bytes: 2, .little)
      stream.append(~(end - start), bytes: 2, .little)
      stream += bytes[start..<end]
      start = end
    } while start < bytes.count
    stream.append(Int(Checksum.adler32(bytes)), bytes: 4, .big)
    return stream
  }

  private mutating func run() -> Bool {
    while let isLast = bits.take(1), let kind = bits.take(2) {
      let isRead =
        switch kind {
        case 0: copyStored()
        case 1: readCodes(HuffmanCode.fixedLiterals, HuffmanCode.fixedDistances)
        case 2: readDynamic()
        default: false
        }
      guard isRead else { return false }
      if isLast == 1 { return true }
    }
    return false
  }

  private mutating func copyStored() -> Bool {
    bits.skipToByte()
    guard let length = bits.take(16), let complement = bits.take(16), length ^ complement == 0xFFFF,
      output.count + length <= limit
    else { return false }
    for _ in 0..<length {
      guard let byte = bits.take(8) else { return false }
      output.append(UInt8(truncatingIfNeeded: byte))
    }
    return true
  }

  private mutating func readDynamic() -> Bool {
    guard let literals = bits.take(5), let distances = bits.take(5), let codes = bits.take(4) else { return false }
    var lengths = Array(repeating: 0, count: 19)
    for place in Self.lengthOrder.prefix(codes + 4) {
      guard let length = bits.take(3) else { return false }
      lengths[place] = length
    }
    guard let code = HuffmanCode(lengths: lengths),
      let all = readLengths(literals + 257 + distances + 1, code),
      let literalCode = HuffmanCode(lengths: Array(all.prefix(literals + 257))),
      let distanceCode = HuffmanCode(lengths: Array(all.dropFirst(literals + 257)))
    else { return false }
    return readCodes(literalCode, distanceCode)
  }

  private mutating func readLengths(_ count: Int, _ code: HuffmanCode) -> [Int]? {
    var lengths: [Int] = []
    while lengths.count < count {
      guard let symbol = code.next(from: &bits) else { return nil }
      switch symbol {
      case 0...15: lengths.append(symbol)
      case 16:
        guard let last = lengths.last, let extra = bits.take(2) else { return nil }
        lengths += Array(repeating: last, count: 3 + extra)
      case 17:
        guard let extra = bits.take(3) else { return nil }
        lengths += Array(repeating: 0, count: 3 + extra)
      default:
        guard let extra = bits.take(7) else { return nil }
        lengths += Array(repeating: 0, count: 11 + extra)
      }
    }
    return lengths.count == count ? lengths : nil
  }

  private mutating func readCodes(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while let symbol = literals.next(from: &bits) {
      if symbol == 256 { return true }
      if symbol < 256 {
        guard output.count < limit else { return false }
        output.append(UInt8(truncatingIfNeeded: symbol))
      } else {
        guard copyEarlier(symbol - 257, distances) else { return false }
      }
    }
    return false
  }

  private mutating func copyEarlier(_ lengthSymbol: Int, _ distances: HuffmanCode) -> Bool {
    guard lengthSymbol < Self.lengths.count, let lengthExtra = bits.take(Self.lengths[lengthSymbol].extra),
      let distanceSymbol = distances.next(from: &bits), distanceSymbol < Self.distances.count,
      let distanceExtra = bits.take(Self.distances[distanceSymbol].extra)
    else { return false }
    let length = Self.lengths[lengthSymbol].base + lengthExtra
    let distance = Self.distances[distanceSymbol].base + distanceExtra
    guard distance <= output.count, output.count + length <= limit else { return false }
    for _ in 0..<length { output.append(output[output.count - distance]) }
    return true
  }

  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]

  /// The bases and extra bits of section 3.2.5.
  private static let lengths: [(base: Int, extra: Int)] =
    (3...10).map { ($0, 0) } + steps(from: 11, extras: 1...5, each: 4) + [(258, 0)]
  private static let distances: [(base: Int, extra: Int)] =
    (1...4).map { ($0, 0) } + steps(from: 5, extras: 1...13, each: 2)

  private static func steps(from first: Int, extras: ClosedRange<Int>, each: Int) -> [(base: Int, extra: Int)] {
    var base = first
    var steps: [(base: Int, extra: Int)] = []
    for extra in extras {
      for _ in 0..<each {
        steps.append((base, extra))
        base += 1 << extra
      }
    }
    return steps
  }
}

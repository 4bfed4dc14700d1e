/// Decompression of zlib data (RFC 1950 and 1951): a PNG keeps its picture in such a stream, and its colour profile with the
/// texts in it.
struct Inflation<Output: InflatedBytes> {
  private var bits: BitReader
  private(set) var output: Output
  private let limit: Int
  /// Whether the stream would give more than the limit.
  private(set) var isFull = false

  private init(_ bits: BitReader, into output: Output, limit: Int) {
    self.bits = bits
    self.output = output
    self.limit = limit
  }

  /// Decompresses a stream as far as the limit goes; nil where it is malformed or cut off before that.
  static func run(zlib bytes: [UInt8], into output: Output, limit: Int) -> Inflation? {
    guard let method = bytes.number(at: 0, bytes: 2, .big), method % 31 == 0, method >> 8 & 15 == 8, method & 0x20 == 0
    else { return nil }
    var inflation = Inflation(BitReader(bytes: bytes, position: 2), into: output, limit: limit)
    return inflation.run() || inflation.isFull ? inflation : nil
  }

  /// True where the stream was read to its end.
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

  /// Whether there is room for so many bytes more.
  private mutating func hasRoom(_ length: Int) -> Bool {
    if output.count + length > limit { isFull = true }
    return !isFull
  }

  private mutating func copyStored() -> Bool {
    bits.skipToByte()
    guard let length = bits.take(16), let complement = bits.take(16), length ^ complement == 0xFFFF, hasRoom(length),
      let bytes = bits.takeBytes(length)
    else { return false }
    output.append(bytes)
    return true
  }

  private mutating func readDynamic() -> Bool {
    guard let (literals, distances) = HuffmanCode.pair(from: &bits) else { return false }
    return readCodes(literals, distances)
  }

  private mutating func readCodes(_ literals: HuffmanCode, _ distances: HuffmanCode) -> Bool {
    while let symbol = literals.next(from: &bits) {
      if symbol == 256 { return true }
      if symbol < 256 {
        guard hasRoom(1) else { return false }
        output.append(UInt8(truncatingIfNeeded: symbol))
      } else {
        guard copyEarlier(symbol - 257, distances) else { return false }
      }
    }
    return false
  }

  private mutating func copyEarlier(_ lengthSymbol: Int, _ distances: HuffmanCode) -> Bool {
    guard lengthSymbol < DeflateTable.lengths.count,
      let lengthExtra = bits.take(DeflateTable.lengths[lengthSymbol].extra),
      let distanceSymbol = distances.next(from: &bits), distanceSymbol < DeflateTable.distances.count,
      let distanceExtra = bits.take(DeflateTable.distances[distanceSymbol].extra)
    else { return false }
    let length = DeflateTable.lengths[lengthSymbol].base + lengthExtra
    let distance = DeflateTable.distances[distanceSymbol].base + distanceExtra
    guard distance <= output.count, hasRoom(length) else { return false }
    output.repeatBytes(distance: distance, length: length)
    return true
  }
}

extension Inflation<KeptBytes> {
  /// The decompressed bytes; nil where the stream is malformed or would give more than the limit.
  static func inflate(zlib bytes: [UInt8], atMost limit: Int) -> [UInt8]? {
    run(zlib: bytes, into: KeptBytes(), limit: limit).flatMap { $0.isFull ? nil : $0.output.bytes }
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
}

extension Inflation<CountedBytes> {
  /// How many bytes the stream gives, `limit` where there are as many or more; nil where it is malformed or cut off before.
  static func count(zlib bytes: [UInt8], atMost limit: Int) -> Int? {
    run(zlib: bytes, into: CountedBytes(), limit: limit).map { $0.isFull ? limit : $0.output.count }
  }
}

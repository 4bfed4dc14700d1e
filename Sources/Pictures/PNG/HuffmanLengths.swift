extension HuffmanCode {
  /// The two codes that a block with codes of its own begins with (RFC 1951, section 3.2.7): that of literals and lengths,
  /// and that of distances; nil where they are malformed.
  static func pair(from bits: inout BitReader) -> (literals: HuffmanCode, distances: HuffmanCode)? {
    guard let literals = bits.take(5), let distances = bits.take(5), let codes = bits.take(4) else { return nil }
    var lengths = Array(repeating: 0, count: 19)
    for place in lengthOrder.prefix(codes + 4) {
      guard let length = bits.take(3) else { return nil }
      lengths[place] = length
    }
    guard let code = HuffmanCode(lengths: lengths),
      let all = self.lengths(literals + 257 + distances + 1, code, from: &bits),
      let literalCode = HuffmanCode(lengths: Array(all.prefix(literals + 257))),
      let distanceCode = HuffmanCode(lengths: Array(all.dropFirst(literals + 257)))
    else { return nil }
    return (literalCode, distanceCode)
  }

  private static func lengths(_ count: Int, _ code: HuffmanCode, from bits: inout BitReader) -> [Int]? {
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

  private static let lengthOrder = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15]
}

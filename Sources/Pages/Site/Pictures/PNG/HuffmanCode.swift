/// A canonical Huffman code as RFC 1951 builds it from the lengths of its words.
struct HuffmanCode {
  /// How many words have each length.
  private let counts: [Int]
  /// The symbols in the order of their words.
  private let symbols: [Int]

  /// Nil where more words are claimed than fit. A length of 0 means that the symbol does not occur; none exceeds 15.
  init?(lengths: [Int]) {
    self.init(fitting: lengths)
    var free = 1
    for count in counts.dropFirst() {
      free = free * 2 - count
      guard free >= 0 else { return nil }
    }
  }

  private init(fitting lengths: [Int]) {
    counts = lengths.reduce(into: Array(repeating: 0, count: 16)) { $0[$1] += $1 > 0 ? 1 : 0 }
    let used = lengths.enumerated().filter { $0.element > 0 }
    symbols = used.sorted { ($0.element, $0.offset) < ($1.element, $1.offset) }.map(\.offset)
  }

  /// The next symbol; nil where the stream ends or no word fits.
  func next(from bits: inout BitReader) -> Int? {
    var (code, first, index) = (0, 0, 0)
    for count in counts.dropFirst() {
      guard let bit = bits.take(1) else { return nil }
      code |= bit
      if code - first < count { return symbols[index + code - first] }
      index += count
      first = (first + count) << 1
      code <<= 1
    }
    return nil
  }

  /// The literals and lengths of a block without a code of its own (section 3.2.6).
  static let fixedLiterals = HuffmanCode(
    fitting: [(144, 8), (112, 9), (24, 7), (8, 8)].flatMap { Array(repeating: $0.1, count: $0.0) })

  /// Its distances.
  static let fixedDistances = HuffmanCode(fitting: Array(repeating: 5, count: 30))
}

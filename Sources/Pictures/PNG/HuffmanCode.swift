/// A canonical Huffman code as RFC 1951 builds it from the lengths of its words.
struct HuffmanCode {
  /// How many words have each length.
  private let counts: [Int]
  /// The symbols in the order of their words.
  private let symbols: [Int]
  /// What each group of `width` bits begins with: a symbol above the length of its word, or 0 where the word is longer.
  private let table: [UInt16]

  private static let width = 10

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
    table = Self.table(counts, symbols)
  }

  private static func table(_ counts: [Int], _ symbols: [Int]) -> [UInt16] {
    var table = [UInt16](repeating: 0, count: 1 << width)
    var (code, index) = (0, 0)
    for length in 1...width {
      for _ in 0..<counts[length] {
        // The first bit of a word is its highest, and the lowest of a group.
        let first = (0..<length).reduce(0) { $0 | (code >> (length - 1 - $1) & 1) << $1 }
        // Of more words than fit the code is refused after this; here they must only not lead out of the table.
        for group in stride(from: first, to: table.count, by: 1 << length) {
          table[group] = UInt16(truncatingIfNeeded: symbols[index] << 4 | length)
        }
        (code, index) = (code + 1, index + 1)
      }
      code <<= 1
    }
    return table
  }

  /// The next symbol; nil where the stream ends or no word fits.
  func next(from bits: inout BitReader) -> Int? {
    let ahead = bits.peek()
    let entry = table[Int(ahead & (1 << UInt64(Self.width) - 1))]
    guard entry == 0 else { return bits.skip(Int(entry & 15)) ? Int(entry >> 4) : nil }
    return long(ahead, &bits)
  }

  /// The symbol of a word that is longer than the table is wide.
  private func long(_ ahead: UInt64, _ bits: inout BitReader) -> Int? {
    var (code, first, index) = (0, 0, 0)
    for length in 1...15 {
      code |= Int(ahead >> UInt64(length - 1) & 1)
      let count = counts[length]
      if code - first < count { return bits.skip(length) ? symbols[index + code - first] : nil }
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

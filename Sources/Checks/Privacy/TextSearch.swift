/// Looks for many texts at once in bytes, at the speed of one.
///
/// Each text is found by its first seven bytes, which are looked up at every place; what stands behind them is then compared.
struct TextSearch: Sendable {
  /// Bytes that a text must have: an amount of a million has no more.
  static let shortest = 7
  /// Keeps the last seven of eight bytes.
  private static let mask: UInt64 = (1 << 56) - 1

  private var texts: [(bytes: [UInt8], entry: Int)] = []
  /// Texts by their first seven bytes.
  private var byHead: [UInt64: [Int]] = [:]
  /// A bit for each sixteen bits of a mixed head, so that most places need no look into the table.
  private var sieve = [Bool](repeating: false, count: 1 << 16)

  /// Adds a text of at least seven bytes; shorter ones are passed over.
  mutating func add(_ text: String, for entry: Int) {
    let bytes = Array(text.utf8)
    guard bytes.count >= Self.shortest else { return }
    let head = bytes.prefix(Self.shortest).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    byHead[head, default: []].append(texts.count)
    sieve[Self.mixed(head)] = true
    texts.append((bytes, entry))
  }

  var isEmpty: Bool { texts.isEmpty }

  /// The entries whose text stands somewhere in the bytes, each once, in their order.
  func entries(in bytes: [UInt8]) -> [Int] {
    var found: Set<Int> = []
    var head: UInt64 = 0
    let span = bytes.span
    for index in span.indices {
      head = (head << 8 | UInt64(span[index])) & Self.mask
      guard index >= Self.shortest - 1, sieve[Self.mixed(head)], let candidates = byHead[head] else { continue }
      let start = index - Self.shortest + 1
      for candidate in candidates where stands(texts[candidate].bytes, at: start, in: bytes) {
        found.insert(texts[candidate].entry)
      }
    }
    return found.sorted()
  }

  /// Whether a text stands at a place; a number that is only a part of a longer one does not.
  private func stands(_ text: [UInt8], at start: Int, in bytes: [UInt8]) -> Bool {
    guard bytes[start...].starts(with: text) else { return false }
    let end = start + text.count
    let goesOnBefore = start > 0 && Self.isDigit(bytes[start - 1]) && text.first.map(Self.isDigit) == true
    let goesOnBehind = end < bytes.count && Self.isDigit(bytes[end]) && text.last.map(Self.isDigit) == true
    return !goesOnBefore && !goesOnBehind
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }

  private static func mixed(_ head: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}

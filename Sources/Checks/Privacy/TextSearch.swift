/// Looks for many texts at once in bytes, at the speed of one.
///
/// Each text is found by its first eight bytes, which are looked up at every place; what stands behind them is then compared.
struct TextSearch: Sendable {
  /// Bytes that a text must have.
  static let shortest = 8

  private var texts: [(bytes: [UInt8], entry: Int)] = []
  /// Texts by their first eight bytes.
  private var byHead: [UInt64: [Int]] = [:]
  /// A bit for each sixteen bits of a mixed head, so that most places need no look into the table.
  private var sieve = [Bool](repeating: false, count: 1 << 16)

  /// Adds a text of at least eight bytes; shorter ones are passed over.
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
      head = head << 8 | UInt64(span[index])
      guard index >= Self.shortest - 1, sieve[Self.mixed(head)], let candidates = byHead[head] else { continue }
      let start = index - Self.shortest + 1
      for candidate in candidates where bytes[start...].starts(with: texts[candidate].bytes) {
        found.insert(texts[candidate].entry)
      }
    }
    return found.sorted()
  }

  private static func mixed(_ head: UInt64) -> Int {
    Int(truncatingIfNeeded: (head &* 0x9E37_79B9_7F4A_7C15) >> 48)
  }
}

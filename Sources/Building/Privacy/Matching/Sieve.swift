/// Tells at once of most numbers that they are not in a set.
struct Sieve: Sendable {
  private static let places = 1 << 20
  private var bits: [UInt64] = []

  /// Adds a number.
  mutating func insert(_ number: UInt64) {
    if bits.isEmpty { bits = Array(repeating: 0, count: Self.places / 64) }
    let place = Self.place(of: number)
    bits[place / 64] |= 1 << UInt64(place % 64)
  }

  /// False only for a number that was not added.
  func mayHold(_ number: UInt64) -> Bool {
    guard !bits.isEmpty else { return false }
    let place = Self.place(of: number)
    return bits[place / 64] & 1 << UInt64(place % 64) != 0
  }

  private static func place(of number: UInt64) -> Int {
    Int(truncatingIfNeeded: (number &* 0x9E37_79B9_7F4A_7C15) >> 44)
  }
}

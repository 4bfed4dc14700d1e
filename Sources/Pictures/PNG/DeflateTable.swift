/// The bases and extra bits of lengths and distances (RFC 1951, section 3.2.5).
enum DeflateTable {
  static let lengths: [(base: Int, extra: Int)] =
    (3...10).map { ($0, 0) } + steps(from: 11, extras: 1...5, each: 4) + [(258, 0)]
  static let distances: [(base: Int, extra: Int)] =
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

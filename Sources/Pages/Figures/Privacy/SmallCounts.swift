/// Which numbers of a public table are left out, so that nobody learns of so few people that it is known who they are.
///
/// A sensitive count of 1 or 2 is left out. 0 is told: it speaks of nobody. With each such count as many others are left
/// out as it takes that no sum gives it back: a count is safe when another number in its place would show the very same
/// table, every sum kept and no count below 0. The search finds that other table, so what it calls safe cannot be undone.
enum SmallCounts {
  /// A sensitive count below this is not told.
  static let least = 3

  static func isSmall(_ count: Int) -> Bool { (1..<least).contains(count) }

  /// One number is the sum of others; all are places in the list of counts.
  struct Sum: Hashable, Sendable {
    let total: Int
    let parts: [Int]
  }

  /// Finds the places that are left out.
  /// - Parameters:
  ///   - counts: Every number of the table, nil where none is stated.
  ///   - sensitive: Places of counts that are not told when they are small.
  ///   - toldElsewhere: Places whose numbers a reader has from elsewhere, so that leaving them out would hide nothing.
  ///   - sums: Every sum that a reader could check.
  /// - Returns: Places in the list of counts.
  static func hidden(
    _ counts: [Int?], sensitive: Set<Int>, toldElsewhere: Set<Int> = [], sums: [Sum]
  ) -> Set<Int> {
    let small = counts.indices.filter { sensitive.contains($0) && counts[$0].map(isSmall) == true }
    var hidden = Set(small)
    for place in small {
      let disguise = Disguise(
        counts: counts, hidden: hidden, sensitive: sensitive, toldElsewhere: toldElsewhere, sums: sums)
      hidden.formUnion(disguise.of(place))
    }
    return hidden
  }
}

import Content

/// How many branches stand at each level, and which of these numbers the public is not told.
struct LevelCounts: Sendable, Hashable {
  let counts: [Int]
  let total: Int
  /// Levels, by their place.
  let hidden: Set<Int>

  /// Nil where the year has no such table, or a branch in it has no level yet.
  init?(_ source: FigureSource) {
    let counts = Rating.allCases.compactMap(source.year.branches(rated:))
    guard counts.count == Rating.allCases.count else { return nil }
    self.init(counts, audience: source.audience)
  }

  /// From the number at each level, in the order of the levels.
  init(_ counts: [Int], audience: Audience) {
    self.counts = counts
    total = counts.reduce(0, +)
    let failed = Rating.allCases.firstIndex(of: .notCompleted) ?? 0
    // How many branches there are is told everywhere, so leaving out the total would hide nothing.
    hidden =
      audience == .internal
      ? []
      : SmallCounts.hidden(
        counts + [total], sensitive: [failed], toldElsewhere: [counts.count],
        sums: [.init(total: counts.count, parts: Array(counts.indices))])
  }

  /// What readers are told of a level.
  func shown(_ rating: Rating) -> Figure.Value {
    guard let place = Rating.allCases.firstIndex(of: rating) else { return .hidden }
    return hidden.contains(place) ? .hidden : .count(counts[place])
  }
}

/// Looks for another table that shows the same and has another number at one place, and for what must be left out of both
/// for that.
struct Disguise {
  private let counts: [Int?]
  private let hidden: Set<Int>
  /// Numbers that a reader cannot see, whether left out or never stated.
  private let unseen: Set<Int>
  private let sums: [SmallCounts.Sum]
  /// The sums in which each place stands.
  private let sumsByPlace: [Int: [Int]]
  /// Places in the order in which they are given up: parts before totals, sensitive ones first, of equals the later.
  private let order: [Int]

  init(
    counts: [Int?], hidden: Set<Int>, sensitive: Set<Int>, toldElsewhere: Set<Int>, sums: [SmallCounts.Sum]
  ) {
    (self.counts, self.hidden, self.sums) = (counts, hidden, sums)
    unseen = hidden.union(counts.indices.filter { counts[$0] == nil })
    let totals = Set(sums.map(\.total))
    sumsByPlace = sums.indices.reduce(into: [:]) { result, index in
      for place in [sums[index].total] + sums[index].parts { result[place, default: []].append(index) }
    }
    func rank(_ place: Int) -> Int { (totals.contains(place) ? 2 : 0) + (sensitive.contains(place) ? 0 : 1) }
    order = counts.indices.filter { !toldElsewhere.contains($0) }.sorted { (rank($0), -$0) < (rank($1), -$1) }
  }

  /// The places to be left out beside those that already are, as few as can be, so that the number at `place` is safe.
  func of(_ place: Int) -> Set<Int> {
    // 1 may be 2 and 2 may be 1, so that the other table would be treated the same.
    let steps = counts[place] == 1 ? [1, -1] : [-1, 1]
    for limit in 0...counts.count {
      for step in steps {
        if let places = search([place: step], mayHide: limit) { return places.subtracting(hidden) }
      }
    }
    // Nothing left that could be given up: everything that stands in a sum with it goes.
    return Set((sumsByPlace[place] ?? []).flatMap { [sums[$0].total] + sums[$0].parts })
  }

  /// Completes a difference between two tables so that every sum holds in both; the places where they differ.
  private func search(_ difference: [Int: Int], mayHide limit: Int) -> Set<Int>? {
    guard let (sum, excess) = broken(difference) else {
      return Set(difference.keys.filter { !unseen.contains($0) || hidden.contains($0) })
    }
    for place in order where difference[place] == nil {
      guard let sign = sign(of: place, in: sum) else { continue }
      let isSeen = !unseen.contains(place)
      guard !isSeen || limit > 0, (counts[place] ?? .max / 2) - sign * excess >= 0 else { continue }
      var longer = difference
      longer[place] = -sign * excess
      if let found = search(longer, mayHide: limit - (isSeen ? 1 : 0)) { return found }
    }
    return nil
  }

  /// The first sum that does not hold, and by how much its parts exceed its total.
  private func broken(_ difference: [Int: Int]) -> (SmallCounts.Sum, Int)? {
    for index in Set(difference.keys.flatMap { sumsByPlace[$0] ?? [] }).sorted() {
      let sum = sums[index]
      let excess = sum.parts.reduce(0) { $0 + (difference[$1] ?? 0) } - (difference[sum.total] ?? 0)
      if excess != 0 { return (sum, excess) }
    }
    return nil
  }

  /// 1 for a part of the sum, -1 for its total.
  private func sign(of place: Int, in sum: SmallCounts.Sum) -> Int? {
    if sum.total == place { return -1 }
    return sum.parts.contains(place) ? 1 : nil
  }
}

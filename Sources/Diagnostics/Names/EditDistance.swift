/// How many slips of the hand lie between two words.
enum EditDistance {
  /// The Damerau-Levenshtein distance in its form of optimal string alignment: insertions, deletions, substitutions and
  /// swaps of two neighbours, no stretch edited twice. Nil where it is more than `limit`.
  static func between<Letter: Equatable>(_ left: [Letter], _ right: [Letter], atMost limit: Int) -> Int? {
    guard abs(left.count - right.count) <= limit else { return nil }
    if limit == 0 || left.isEmpty || right.isEmpty {
      return left == right ? 0 : (limit > 0 ? max(left.count, right.count) : nil)
    }
    // Rows of the table of distances between the beginnings of both words: two letters ago, one letter ago, now.
    var (older, last) = ([Int](), Array(0...right.count))
    for i in 1...left.count {
      var row = [i]
      row.reserveCapacity(right.count + 1)
      for j in 1...right.count {
        let isSame = left[i - 1] == right[j - 1]
        var distance = min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (isSame ? 0 : 1))
        if i > 1, j > 1, left[i - 1] == right[j - 2], left[i - 2] == right[j - 1] {
          distance = min(distance, older[j - 2] + 1)
        }
        row.append(distance)
      }
      // No step lowers the distance, and a swap costs no less than the row that it skips.
      guard let nearest = row.min(), nearest <= limit else { return nil }
      (older, last) = (last, row)
    }
    return last[right.count] <= limit ? last[right.count] : nil
  }
}

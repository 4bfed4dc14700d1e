import Vietnamese

/// Looks for many runs of syllables at once in a text, at the speed of a few.
///
/// A run is found by its first syllables, whose hash is taken at every place of the text; what stands behind them is then
/// compared. So nothing is found that is not there, syllable by syllable.
struct RunSearch: Sendable {
  /// A stretch of one of the rows that were added.
  private struct Run: Sendable {
    let row: Int
    let start: Int
    let count: Int
  }

  /// Syllables that the hash of a run is taken over, where it has as many.
  private static let longestHead = 6
  private static let base: UInt64 = 0x9E37_79B9_7F4A_7C15

  private var rows: [[UInt64]] = []
  private var runs: [Run] = []
  private var byHead: [UInt64: [Int]] = [:]
  /// The lengths of the heads there are.
  private var headLengths: Set<Int> = []
  /// A bit for each hash of some of its bits, so that most places need no look into the table.
  private var sieve = Sieve()

  /// How many runs there are; they are numbered from 0 in the order in which they were added.
  var count: Int { runs.count }

  /// The syllables of a run.
  func syllables(of run: Int) -> ArraySlice<UInt64> {
    let run = runs[run]
    return rows[run.row][run.start..<run.start + run.count]
  }

  /// Adds the stretches of a row that are to be found; none of them is empty or reaches over the end of a block.
  mutating func add(_ row: [UInt64], stretches: [Range<Int>]) {
    for stretch in stretches {
      let length = min(stretch.count, Self.longestHead)
      let head = row[stretch.prefix(length)].reduce(0) { $0 &* Self.base &+ $1 } ^ UInt64(length)
      byHead[head, default: []].append(runs.count)
      headLengths.insert(length)
      sieve.insert(head)
      runs.append(Run(row: rows.count, start: stretch.lowerBound, count: stretch.count))
    }
    rows.append(row)
  }

  /// The numbers of the runs that stand somewhere in a text, each once, in their order.
  func runs(in numbers: [UInt64]) -> [Int] {
    var found: Set<Int> = []
    for length in headLengths { find(headsOf: length, in: numbers, &found) }
    return found.sorted()
  }

  private func find(headsOf length: Int, in numbers: [UInt64], _ found: inout Set<Int>) {
    let oldest = (0..<length).reduce(UInt64(1)) { power, _ in power &* Self.base }
    var hash: UInt64 = 0
    var count = 0
    let span = numbers.span
    for index in span.indices {
      let number = span[index]
      guard number != SyllableRow.blockEnd else {
        hash = 0
        count = 0
        continue
      }
      hash = hash &* Self.base &+ number
      count += 1
      if count > length { hash = hash &- span[index - length] &* oldest }
      guard count >= length else { continue }
      let head = hash ^ UInt64(length)
      guard sieve.mayHold(head), let candidates = byHead[head] else { continue }
      let start = index - length + 1
      for candidate in candidates where stands(runs[candidate], at: start, in: numbers) { found.insert(candidate) }
    }
  }

  private func stands(_ run: Run, at start: Int, in numbers: [UInt64]) -> Bool {
    guard run.count <= numbers.count - start else { return false }
    let row = rows[run.row]
    return (0..<run.count).allSatisfy { row[run.start + $0] == numbers[start + $0] }
  }
}

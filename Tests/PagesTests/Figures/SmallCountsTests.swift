import Testing

@testable import Pages

@Suite("Small counts that are not told")
struct SmallCountsTests {
  /// A table of rows and columns with a total for each and for all.
  struct Grid {
    let rows: Int
    let columns: Int
    let counts: [Int?]
    let sums: [SmallCounts.Sum]

    init(_ cells: [[Int]]) {
      (rows, columns) = (cells.count, cells[0].count)
      let width = columns + 1
      let closed = cells.map { $0 + [$0.reduce(0, +)] }
      let last = (0..<width).map { column in closed.reduce(0) { $0 + $1[column] } }
      counts = (closed + [last]).flatMap { $0 }
      let height = rows + 1
      sums =
        (0..<height).map { row in
          .init(total: row * width + width - 1, parts: (0..<(width - 1)).map { row * width + $0 })
        }
        + (0..<width).map { column in
          .init(total: (height - 1) * width + column, parts: (0..<(height - 1)).map { $0 * width + column })
        }
    }

    /// Places of one column, its total included.
    func column(_ column: Int) -> Set<Int> { Set((0...rows).map { $0 * (columns + 1) + column }) }
  }

  @Test("are left out with as few others as it takes, sensitive ones first")
  func known() {
    // A lone small count in a column: another row of it and a column beside them make it safe; the total is small as well.
    let grid = Grid([[5, 4, 1], [6, 3, 0], [2, 2, 0]])
    let hidden = SmallCounts.hidden(grid.counts, sensitive: grid.column(2), sums: grid.sums)
    #expect(hidden.isSuperset(of: [2, 14]))
    #expect(hidden.count <= 6)
    // Nothing small, nothing left out; 0 is told.
    let open = Grid([[5, 0, 3], [6, 3, 4]])
    #expect(SmallCounts.hidden(open.counts, sensitive: open.column(2), sums: open.sums) == [])
    #expect(SmallCounts.hidden([0, 5, 5], sensitive: [0], sums: [.init(total: 2, parts: [0, 1])]) == [])
  }

  @Test("of one row go with another part or with the total")
  func row() {
    let sums = [SmallCounts.Sum(total: 3, parts: [0, 1, 2])]
    #expect(SmallCounts.hidden([10, 4, 2, 16], sensitive: [2], sums: sums) == [1, 2])
    // A total that readers know anyway is of no use.
    #expect(
      SmallCounts.hidden([3, 0, 1, 4], sensitive: [2], toldElsewhere: [3], sums: sums) == [0, 2])
    // 2 of 2: no part has anything to give, so the total goes.
    #expect(SmallCounts.hidden([0, 0, 2, 2], sensitive: [2], sums: sums).count == 2)
    // A number that nobody stated hides as well as one that is not told.
    #expect(SmallCounts.hidden([10, nil, 2, 16], sensitive: [2], sums: sums) == [2])
    #expect(SmallCounts.hidden([2], sensitive: [0], sums: []) == [0])
  }

  @Test("cannot be had by any combination of subtractions over rows, columns and totals", arguments: UInt64(0)..<60)
  func linear(seed: UInt64) {
    var random = Seeded(seed: seed)
    let (rows, columns) = (Int.random(in: 1...8, using: &random), Int.random(in: 2...6, using: &random))
    let grid = Grid(
      (0..<rows).map { _ in
        (0..<columns).map { $0 == 1 ? Int.random(in: 0...3, using: &random) : Int.random(in: 0...20, using: &random) }
      })
    let sensitive = grid.column(1)
    let hidden = SmallCounts.hidden(grid.counts, sensitive: sensitive, sums: grid.sums)
    let small = grid.counts.indices.filter { sensitive.contains($0) && SmallCounts.isSmall(grid.counts[$0] ?? 0) }
    #expect(hidden.isSuperset(of: small))
    #expect(small.isEmpty == hidden.isEmpty)
    let solved = Self.determined(hidden, sums: grid.sums)
    #expect(solved.isDisjoint(with: small), "\(grid.counts) \(hidden)")
  }

  @Test("have another value in some table that shows the same", arguments: UInt64(0)..<40)
  func worlds(seed: UInt64) {
    var random = Seeded(seed: seed)
    let (rows, columns) = (Int.random(in: 1...2, using: &random), Int.random(in: 2...3, using: &random))
    let grid = Grid((0..<rows).map { _ in (0..<columns).map { _ in Int.random(in: 0...3, using: &random) } })
    let sensitive = grid.column(1)
    let hidden = SmallCounts.hidden(grid.counts, sensitive: sensitive, sums: grid.sums)
    let small = grid.counts.indices.filter { sensitive.contains($0) && SmallCounts.isSmall(grid.counts[$0] ?? 0) }
    var values: [Int: Set<Int>] = [:]
    Self.complete(grid.counts.enumerated().map { hidden.contains($0) ? nil : $1 }, sums: grid.sums) { table in
      for place in small { values[place, default: []].insert(table[place]) }
    }
    for place in small { #expect((values[place]?.count ?? 0) > 1, "\(grid.counts) \(hidden) \(place)") }
  }

  /// The places whose value follows from the visible ones by linear arithmetic: Gauss and Jordan over the hidden ones.
  private static func determined(_ hidden: Set<Int>, sums: [SmallCounts.Sum]) -> Set<Int> {
    let places = hidden.sorted()
    var matrix = sums.map { sum in
      places.map { place in sum.total == place ? -1.0 : sum.parts.contains(place) ? 1.0 : 0.0 }
    }
    var row = 0
    for column in places.indices {
      guard let pivot = (row..<matrix.count).max(by: { abs(matrix[$0][column]) < abs(matrix[$1][column]) }),
        abs(matrix[pivot][column]) > 1e-9
      else { continue }
      matrix.swapAt(row, pivot)
      matrix[row] = matrix[row].map { [scale = matrix[row][column]] in $0 / scale }
      for other in matrix.indices where other != row && abs(matrix[other][column]) > 1e-9 {
        let factor = matrix[other][column]
        matrix[other] = zip(matrix[other], matrix[row]).map { $0 - factor * $1 }
      }
      row += 1
      if row == matrix.count { break }
    }
    return Set(
      matrix.compactMap { row in
        let terms = row.indices.filter { abs(row[$0]) > 1e-9 }
        return terms.count == 1 ? places[terms[0]] : nil
      })
  }

  /// Every table of counts up to 12 that has the visible numbers and keeps the sums.
  private static func complete(_ table: [Int?], sums: [SmallCounts.Sum], found: ([Int]) -> Void) {
    for sum in sums {
      let parts = sum.parts.compactMap { table[$0] }
      if let total = table[sum.total] {
        let rest = total - parts.reduce(0, +)
        if rest < 0 || (parts.count == sum.parts.count && rest != 0) { return }
      }
    }
    guard let open = table.firstIndex(of: nil) else { return found(table.compactMap { $0 }) }
    for value in 0...12 {
      var next = table
      next[open] = value
      complete(next, sums: sums, found: found)
    }
  }
}

import Testing
import Vietnamese

@testable import Building

@Suite("The search for runs of syllables")
struct RunSearchTests {
  /// Numbers of syllables, few of them, so that beginnings of runs stand at many places.
  private static func text(_ count: Int, of letters: Range<UInt64>, _ random: inout some RandomNumberGenerator)
    -> [UInt64]
  {
    (0..<count).map { _ in UInt64.random(in: letters, using: &random) }
  }

  @Test("finds what was planted in any text, wherever it stands", arguments: 0..<200)
  func finds(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var search = RunSearch()
    var runs: [[UInt64]] = []
    for _ in 0..<20 {
      let row = Self.text(.random(in: 1...30, using: &random), of: 1..<5, &random)
      let start = Int.random(in: 0..<row.count, using: &random)
      let stretch = start..<Int.random(in: start..<row.count, using: &random) + 1
      search.add(row, stretches: [stretch])
      runs.append(Array(row[stretch]))
    }
    let planted = Int.random(in: 0..<runs.count, using: &random)
    var text = Self.text(.random(in: 0...40, using: &random), of: 0..<5, &random)
    text.insert(contentsOf: runs[planted], at: .random(in: 0...text.count, using: &random))
    let found = search.runs(in: text)
    #expect(found.contains(planted))
    // And it finds exactly what a plain comparison finds.
    #expect(found == runs.indices.filter { run in text.indices.contains { text[$0...].starts(with: runs[run]) } })
  }

  @Test("finds nothing in a text of other syllables", arguments: 0..<50)
  func disjoint(seed: UInt64) {
    var random = SplitMix(seed: seed)
    var search = RunSearch()
    for _ in 0..<50 {
      let row = Self.text(.random(in: 1...30, using: &random), of: 1..<40, &random)
      search.add(row, stretches: [row.indices])
    }
    #expect(search.runs(in: Self.text(2_000, of: 40..<90, &random)).isEmpty)
  }

  @Test("no run goes over the end of a block")
  func blocks() {
    var search = RunSearch()
    search.add([1, 2, 3], stretches: [0..<3])
    #expect(search.runs(in: [1, 2, SyllableRow.blockEnd, 3]).isEmpty)
    #expect(search.runs(in: [1, SyllableRow.blockEnd, 1, 2, 3]) == [0])
  }

  @Test("an empty search finds nothing")
  func empty() {
    #expect(RunSearch().runs(in: [1, 2, 3]).isEmpty)
    #expect(RunSearch().count == 0)
  }
}

/// A generator of numbers that are the same in every run (SplitMix64).
struct SplitMix: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

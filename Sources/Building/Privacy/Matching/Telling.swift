import Vietnamese

/// Which syllables of a text tell whose it is: those outside of what everybody says.
///
/// What everybody says are standing phrases, names that are public, citations of documents, and dates. They are left in the runs
/// that are searched for, and only not counted: a run is telling by what else it holds.
struct Telling {
  /// Phrases as rows, the longest first, by their first syllable.
  private let phrases: [UInt64: [[UInt64]]]

  /// Phrases of one syllable would take every use of that syllable with them, so they are passed over.
  init(phrases: some Sequence<String>) {
    let rows = Set(phrases.map { SyllableRow($0).numbers.filter { $0 != SyllableRow.blockEnd } }).filter {
      $0.count > 1
    }
    self.phrases = Dictionary(grouping: rows) { $0[0] }.mapValues { rows in
      rows.sorted { $0.count == $1.count ? $0.lexicographicallyPrecedes($1) : $0.count > $1.count }
    }
  }

  /// For each syllable of a sentence whether it is telling.
  func marks(of sentence: Sentence) -> [Bool] {
    var marks = Citations.marks(of: sentence).map { !$0 }
    let numbers = sentence.numbers
    for start in numbers.indices {
      let longest = phrases[numbers[start]]?.first { numbers[start...].starts(with: $0) }
      for index in start..<start + (longest?.count ?? 0) { marks[index] = false }
    }
    return marks
  }
}

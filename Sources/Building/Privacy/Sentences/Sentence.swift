/// A sentence of an internal text, as syllables and as words.
struct Sentence: Sendable, Hashable {
  /// A number for each syllable; none of them ends a block.
  private(set) var numbers: [UInt64] = []
  /// The syllables as they are written.
  private(set) var words: [String] = []
  /// What stands before each of `words`, from the end of the one before.
  private(set) var gaps: [String] = []

  /// As it is written, without what stands around it.
  var shown: String {
    let text = words.indices.map { $0 == 0 ? words[$0] : gaps[$0] + words[$0] }.joined()
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Adds a syllable, as it is written and with what stands before it.
  mutating func append(_ number: UInt64, _ word: String, gap: String) {
    numbers.append(number)
    words.append(word)
    gaps.append(gap)
  }

  /// A part of the sentence.
  subscript(range: Range<Int>) -> Sentence {
    Sentence(numbers: Array(numbers[range]), words: Array(words[range]), gaps: Array(gaps[range]))
  }
}

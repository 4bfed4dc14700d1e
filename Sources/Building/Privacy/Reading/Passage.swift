/// A stretch of text in which people and facts stand beside each other: a sentence, a title, the row of a table.
struct Passage: Sendable {
  let text: String
  let words: [ReadWord]
  /// What leads up to it: the line `Các đồng chí được kết nạp:` before the items of a list, the headings of a row's table.
  let lead: [ReadWord]
  /// The sentence before, which tells who `đồng chí ấy` is.
  let previous: [ReadWord]
  /// Whether it is the row of a table, its cells divided by ` | `.
  let isRow: Bool
  /// Where a stretch stands, given as offsets in the UTF-8 of the text.
  private let spot: @Sendable (Range<Int>) -> TextSpot

  init(
    _ text: String, lead: [ReadWord] = [], previous: [ReadWord] = [], isRow: Bool = false,
    spot: @escaping @Sendable (Range<Int>) -> TextSpot
  ) {
    self.text = text
    self.words = ReadWord.words(of: text)
    self.lead = lead
    self.previous = previous
    self.isRow = isRow
    self.spot = spot
  }

  /// Where some of its words stand.
  func spot(of range: Range<Int>) -> TextSpot {
    guard let first = words[range].first, let last = words[range].last else { return spot(0..<1) }
    return spot(first.range.lowerBound..<last.range.upperBound)
  }
}

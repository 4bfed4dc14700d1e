/// A text as the row of its syllables (tiếng), each a number: what is read alike has the same number, whatever its case, the
/// place of its tone mark, its normalization form, and the punctuation and spaces around it.
///
/// `Đảng ủy` and `ĐẢNG UỶ` are one row; `đảng` and `đang` are not: marks are what Vietnamese is read by. Numbers are read without
/// the points between their thousands.
package struct SyllableRow: Sendable {
  /// A number for each syllable, and `blockEnd` between two blocks of the text.
  package private(set) var numbers: [UInt64] = []
  /// Where each of `numbers` stands in `text`; empty unless the text is kept.
  package private(set) var places: [Range<Int>] = []
  /// What was read, in UTF-8; empty unless the text is kept.
  package private(set) var text: [UInt8] = []

  /// Stands where one block of the text ends: a paragraph, a heading, a row of a table.
  package static let blockEnd: UInt64 = 0

  private let keepsText: Bool
  private var word = Word()
  /// The number that ended right before, while nothing but one point or comma has followed it.
  private var amount: Word?
  private var isAfterPoint = false
  private var start = 0

  /// An empty row. One that keeps its text can tell what its syllables were.
  package init(keepingText: Bool = false) {
    keepsText = keepingText
  }

  /// A row of one text.
  package init(_ text: some StringProtocol, keepingText: Bool = false) {
    self.init(keepingText: keepingText)
    read(text)
    endBlock()
  }

  /// Goes on with a text.
  package mutating func read(_ text: some StringProtocol) {
    for scalar in text.unicodeScalars { read(scalar) }
  }

  /// Goes on with one character.
  package mutating func read(_ scalar: Unicode.Scalar) {
    let letter = ReadLetter.of(scalar)
    switch letter.kind {
    case .letter:
      if word.isEmpty { start = text.count }
      word.add(letter)
    case .compound:
      if word.isEmpty { start = text.count }
      for part in ReadLetter.parts(of: scalar) { word.add(part) }
    case .unseen: return
    case .gap:
      endWord()
      if isAfterPoint || scalar != "." && scalar != "," { amount = nil }
      isAfterPoint = true
    }
    if keepsText { text += String(scalar).utf8 }
  }

  /// Ends the word, if one has begun: what follows is another.
  mutating func endWord() {
    guard !word.isEmpty else { return }
    defer { word = Word() }
    if let before = amount, isAfterPoint, word.isThreeDigits, !numbers.isEmpty {
      word = before.followed(by: word)
      numbers[numbers.count - 1] = word.number
      if keepsText { places[places.count - 1] = places[places.count - 1].lowerBound..<text.count }
    } else {
      numbers.append(word.number)
      if keepsText { places.append(start..<text.count) }
    }
    amount = word.isNumber ? word : nil
    isAfterPoint = false
  }

  /// Ends the block, if one has begun: no run of syllables goes on into the next.
  package mutating func endBlock() {
    endWord()
    amount = nil
    guard let last = numbers.last, last != Self.blockEnd else { return }
    numbers.append(Self.blockEnd)
    if keepsText { places.append(text.count..<text.count) }
  }

  /// Goes on with the blocks of another row.
  package mutating func append(_ other: SyllableRow) {
    endBlock()
    numbers += other.numbers
    guard keepsText else { return }
    places += other.places.map { $0.lowerBound + text.count..<$0.upperBound + text.count }
    text += other.text
  }
}

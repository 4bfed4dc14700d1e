/// Parts a text into sentences.
enum SentenceRanges {
  /// The ranges of the sentences in the UTF-8 of a text: each ends with its mark, behind which a space and no small letter
  /// follow. The points of `PGS.TS.` and `TP.` end none.
  static func ranges(of text: String) -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    let characters = Array(text)
    var (start, offset) = (0, 0)
    for (index, character) in characters.enumerated() {
      offset += character.utf8.count
      guard ".!?…".contains(character), index + 1 < characters.count, characters[index + 1].isWhitespace else {
        continue
      }
      let next = characters[(index + 1)...].first { !$0.isWhitespace }
      guard next.map({ !$0.isLowercase }) ?? true, character != "." || !isAbbreviation(characters[..<index]) else {
        continue
      }
      ranges.append(start..<offset)
      start = offset
    }
    if start < offset { ranges.append(start..<offset) }
    return ranges
  }

  /// Whether what stands before a point is the short form of a title or place: up to four letters that end in a capital,
  /// as `PGS`, `ThS` and `TP`. One capital alone is a name: `Nguyễn Văn A.`
  private static func isAbbreviation(_ before: ArraySlice<Character>) -> Bool {
    let word = before.reversed().prefix { $0.isLetter }
    return (2...4).contains(word.count) && word.first?.isUppercase == true && word.last?.isUppercase == true
  }
}

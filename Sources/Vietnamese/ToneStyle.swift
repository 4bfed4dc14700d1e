/// Where the tone mark stands in an open `oa`, `oe` or `uy`: both spellings are in use, one text keeps to one.
package enum ToneStyle: String, Sendable, CaseIterable {
  /// On the first vowel: `hóa`, `khỏe`, `ủy`.
  case old
  /// On the second vowel: `hoá`, `khoẻ`, `uỷ`.
  case new

  /// The text in NFC with every such syllable spelt this way.
  ///
  /// A syllable counts when it is a whole word of a Vietnamese initial consonant, or none, and the two vowels. So `quý` (its u belongs to
  /// the q) and `hoàn` (closed by n) stay, and so do words such as `Chloé` that no Vietnamese syllable looks like.
  package func apply(to text: String) -> String {
    let scalars = Array(text.nfc.unicodeScalars)
    var result = String.UnicodeScalarView()
    var index = 0
    while index < scalars.count {
      var end = index
      while end < scalars.count,
        scalars[end].properties.isAlphabetic || scalars[end].properties.generalCategory == .nonspacingMark
      { end += 1 }
      if end > index {
        result.append(contentsOf: respelt(scalars[index..<end]))
        index = end
      } else {
        result.append(scalars[index])
        index += 1
      }
    }
    return String(result)
  }

  private func respelt(_ word: ArraySlice<Unicode.Scalar>) -> [Unicode.Scalar] {
    var letters = Array(word)
    guard letters.count >= 2, letters.count <= 5, var first = VietnameseLetter(letters[letters.count - 2]),
      var second = VietnameseLetter(letters[letters.count - 1]), Self.pairs.contains([first.vowel, second.vowel]),
      (first.tone == .ngang) != (second.tone == .ngang),
      Self.initials.contains(String(String.UnicodeScalarView(letters.dropLast(2))).lowercased())
    else { return letters }
    let tone = first.tone == .ngang ? second.tone : first.tone
    first.tone = self == .old ? tone : .ngang
    second.tone = self == .new ? tone : .ngang
    letters.replaceSubrange((letters.count - 2)..., with: [first.scalar, second.scalar])
    return letters
  }

  private static let pairs: Set<[Unicode.Scalar]> = [["o", "a"], ["o", "e"], ["u", "y"]]

  /// Every initial consonant but q, whose u is no vowel.
  private static let initials: Set<String> = [
    "", "b", "c", "ch", "d", "đ", "g", "gh", "gi", "h", "k", "kh", "l", "m", "n", "ng", "ngh", "nh", "p", "ph", "r",
    "s",
    "t", "th", "tr", "v", "x",
  ]
}

/// Where the tone mark stands in an open `oa`, `oe` or `uy`: both spellings are in use, one text keeps to one.
package enum ToneStyle: String, Sendable, CaseIterable {
  /// On the first vowel: `hóa`, `khỏe`, `ủy`.
  case old
  /// On the second vowel: `hoá`, `khoẻ`, `uỷ`.
  case new

  /// The text in NFC with every such syllable spelt this way.
  ///
  /// A syllable counts when it is a whole word: a Vietnamese initial consonant, or none, and the two vowels. So `quý`
  /// (its u belongs to the q) and `hoàn` (closed by n) stay, and so do words such as `Chloé` that look like no
  /// Vietnamese syllable.
  package func apply(to text: String) -> String {
    // Gathered as bytes: appending to a view of a string's scalars takes time that grows with the square of its length.
    var result: [UInt8] = []
    var word: [Unicode.Scalar] = []
    for scalar in text.nfc.unicodeScalars {
      if Self.belongsToWord(scalar) {
        word.append(scalar)
      } else {
        append(word, to: &result)
        word.removeAll(keepingCapacity: true)
        result.append(contentsOf: String(scalar).utf8)
      }
    }
    append(word, to: &result)
    return String(decoding: result, as: UTF8.self)
  }

  private func append(_ word: [Unicode.Scalar], to result: inout [UInt8]) {
    for scalar in respelt(word) { result.append(contentsOf: String(scalar).utf8) }
  }

  private static func belongsToWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.generalCategory == .nonspacingMark
  }

  private func respelt(_ word: [Unicode.Scalar]) -> [Unicode.Scalar] {
    var letters = word
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
  private static let initials: Set<String> = {
    let written = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph r s t th tr v x"
    return Set(written.split(separator: " ").map(String.init) + [""])
  }()
}

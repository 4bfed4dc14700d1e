import Vietnamese

/// A run of letters or of digits in a text, and what stands between it and the next one.
struct ReadWord: Sendable {
  let text: String
  /// In small letters, with the tone marks of open oa, oe, uy on one place: `xóa`, however it is typed.
  let small: String
  /// Offsets in the UTF-8 of the text.
  let range: Range<Int>
  /// What follows up to the next word; nil for the last one.
  fileprivate(set) var gap: String?

  var isNumber: Bool { text.first?.isNumber == true }
  var isCapitalised: Bool { text.first?.isUppercase == true }
  var isCapitals: Bool { isCapitalised && text == text.uppercased() }
  /// Whether the next word follows behind a space alone.
  var isJoined: Bool { gap.map { !$0.isEmpty && $0.allSatisfy(\.isWhitespace) } ?? false }

  /// The words of a text in NFC.
  static func words(of text: String) -> [ReadWord] {
    var words: [ReadWord] = []
    var (letters, gap) = ("", "")
    var (offset, start) = (0, 0)
    func close() {
      guard !letters.isEmpty else { return }
      let small = ToneStyle.old.apply(to: letters.lowercased())
      words.append(ReadWord(text: letters, small: small, range: start..<offset, gap: nil))
      letters = ""
    }
    for character in text {
      let isPart = character.isLetter || character.isNumber
      if isPart, let last = letters.last, last.isNumber == character.isNumber {
        letters.append(character)
      } else {
        close()
        if isPart {
          if !words.isEmpty { words[words.count - 1].gap = gap }
          (letters, gap, start) = (String(character), "", offset)
        } else {
          gap.append(character)
        }
      }
      offset += character.utf8.count
    }
    close()
    return words
  }
}

extension [ReadWord] {
  /// The indices at which a phrase of small words begins, the words divided by spaces alone.
  func places(of phrase: [String]) -> [Int] {
    guard let first = phrase.first, count >= phrase.count else { return [] }
    return (0...count - phrase.count).filter { start in
      self[start].small == first
        && phrase.indices.dropFirst().allSatisfy {
          self[start + $0].small == phrase[$0] && self[start + $0 - 1].isJoined
        }
    }
  }

  /// Whether a phrase, written with spaces, stands somewhere.
  func hold(_ phrase: String) -> Bool {
    !places(of: phrase.split(separator: " ").map(String.init)).isEmpty
  }
}

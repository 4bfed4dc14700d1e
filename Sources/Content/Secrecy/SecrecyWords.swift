/// The lines of a plain text as words, with what stands between them.
enum SecrecyWords {
  /// A run of letters; characters that nobody sees are no part of it.
  struct Word {
    let letters: String
    /// Offsets in the UTF-8 of the text.
    var range: Range<Int>
    /// What follows up to the next word.
    var gap = Gap("")

    var isCapitals: Bool { letters == letters.uppercased() && letters != letters.lowercased() }
    var isCapitalised: Bool { letters.first?.isUppercase == true }
  }

  /// What stands between two words.
  struct Gap {
    let text: String

    init(_ text: String) { self.text = text }

    /// Whether the words belong to different parts of a line.
    var divides: Bool { text.contains { !$0.isWhitespace && !"*_".contains($0) } }
    /// Whether a dash, a full stop or the edge of a cell divides them.
    var isBreak: Bool { text.contains { "-–—|.".contains($0) } }
  }

  struct Line {
    var words: [Word]
    /// What stands before the first word.
    let beginning: String

    /// Runs of words that nothing divides.
    var segments: [Range<Int>] {
      var segments: [Range<Int>] = []
      var start = 0
      for index in words.indices where words[index].gap.divides || index == words.count - 1 {
        segments.append(start..<index + 1)
        start = index + 1
      }
      return segments
    }

    /// Whether a segment stands in quotation marks: then it is spoken of.
    func isQuoted(_ segment: Range<Int>) -> Bool {
      let before = segment.lowerBound == 0 ? beginning : words[segment.lowerBound - 1].gap.text
      return before.last.map { "“\"'«‘".contains($0) } ?? false
    }
  }

  /// The lines of a text in NFC.
  static func lines(of text: String) -> [Line] {
    var offset = 0
    return text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { line in
      let start = offset
      // A line break is one byte here but for CRLF and the rare ones, which `utf8` of the text tells.
      offset = text.utf8.distance(from: text.startIndex, to: line.endIndex)
      if line.endIndex < text.endIndex { offset += text[line.endIndex].utf8.count }
      return self.line(line, from: start)
    }
  }

  private static func line(_ line: Substring, from start: Int) -> Line {
    var words: [Word] = []
    var letters = ""
    var (gap, beginning) = ("", "")
    var (offset, wordStart, wordEnd) = (start, start, start)
    func close() {
      guard !letters.isEmpty else { return }
      words.append(Word(letters: letters, range: wordStart..<wordEnd))
      letters = ""
    }
    for character in line {
      let length = character.utf8.count
      if character.isLetter {
        if letters.isEmpty {
          if words.isEmpty { beginning = gap } else { words[words.count - 1].gap = Gap(gap) }
          (gap, wordStart) = ("", offset)
        }
        letters.unicodeScalars.append(contentsOf: character.unicodeScalars.filter { !$0.isUnseen })
        wordEnd = offset + length
      } else if !character.isUnseen {
        close()
        gap.append(character)
      }
      offset += length
    }
    close()
    if !words.isEmpty { words[words.count - 1].gap = Gap(gap) }
    return Line(words: words, beginning: words.isEmpty ? gap : beginning)
  }
}

extension Character {
  fileprivate var isUnseen: Bool { unicodeScalars.allSatisfy(\.isUnseen) }
}

extension Unicode.Scalar {
  /// Characters of format and soft hyphens, which a reader does not see.
  fileprivate var isUnseen: Bool { properties.generalCategory == .format }
}

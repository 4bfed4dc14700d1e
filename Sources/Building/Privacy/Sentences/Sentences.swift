import Vietnamese

/// Cutting a text into sentences.
enum Sentences {
  /// Stands in a text for what is shown as another: the figure that an expression names.
  static let figure: Unicode.Scalar = "\u{FFFC}"

  /// The sentences of a row that kept its text, in order: what stands between full stops, cells of tables, and ends of blocks.
  ///
  /// A row of a table is a sentence as a whole, too: the names in it mean little, but side by side they tell. A figure cuts a
  /// sentence, as does a mark of Markdown in square brackets.
  static func of(_ row: SyllableRow) -> [Sentence] {
    blocks(of: row).flatMap { block in cut(block) { $0.gaps[$1].contains(where: isForeign) } }.flatMap { part in
      let cells = cut(part) { $0.gaps[$1].contains("\t") }
      return (cells.count > 1 ? [part] : []) + cells.flatMap { cut($0, before: isSentenceEnd) }
    }
  }

  private static func blocks(of row: SyllableRow) -> [Sentence] {
    var blocks = [Sentence()]
    var end = 0
    for (number, place) in zip(row.numbers, row.places) {
      if number == SyllableRow.blockEnd {
        blocks.append(Sentence())
      } else {
        let gap = String(decoding: row.text[end..<place.lowerBound], as: UTF8.self)
        blocks[blocks.count - 1].append(number, String(decoding: row.text[place], as: UTF8.self), gap: gap)
      }
      end = place.upperBound
    }
    return blocks
  }

  /// The parts of a sentence, each beginning with a word that `isStart` picks.
  private static func cut(_ sentence: Sentence, before isStart: (Sentence, Int) -> Bool) -> [Sentence] {
    let starts = sentence.words.indices.dropFirst().filter { isStart(sentence, $0) }
    return zip([0] + starts, starts + [sentence.words.count]).map { sentence[$0..<$1] }.filter { !$0.words.isEmpty }
  }

  private static func isForeign(_ character: Character) -> Bool {
    character == "]" || character.unicodeScalars.contains(figure)
  }

  /// Whether a sentence ends before a word: a full stop and a space, and the next begins as sentences do.
  private static func isSentenceEnd(_ sentence: Sentence, _ index: Int) -> Bool {
    let gap = sentence.gaps[index]
    guard let stop = gap.firstIndex(where: { ".!?…".contains($0) }), gap[stop...].contains(where: \.isWhitespace),
      let first = sentence.words[index].first, !first.isLowercase
    else { return false }
    return !titles.contains(sentence.words[index - 1].lowercased())
  }

  /// What a full stop follows within a sentence: titles before a name.
  private static let titles: Set<String> = ["ts", "ths", "pgs", "gs", "tskh", "ks", "cn", "bs"]
}

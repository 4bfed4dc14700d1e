/// Citations of documents and dates: `số 12-NQ/ĐU, ngày 05/9/2026`, `tháng 9 năm 2026`.
enum Citations {
  /// For each syllable of a sentence whether it belongs to one.
  static func marks(of sentence: Sentence) -> [Bool] {
    var marks = Array(repeating: false, count: sentence.words.count)
    for index in sentence.words.indices where isNumber(sentence.words[index]) {
      markSymbol(behind: index, in: sentence, &marks)
      markDate(at: index, in: sentence, &marks)
    }
    return marks
  }

  /// A number with the letters of a document's symbol joined to it, and “số” before it.
  private static func markSymbol(behind number: Int, in sentence: Sentence, _ marks: inout [Bool]) {
    var end = number + 1
    while end < sentence.words.count, isJoined(sentence.gaps[end]), isSymbol(sentence.words[end]) { end += 1 }
    guard end > number + 1, sentence.words[number + 1..<end].contains(where: { !isNumber($0) }) else { return }
    for index in number..<end { marks[index] = true }
    if number > 0, sentence.words[number - 1].lowercased() == "số" { marks[number - 1] = true }
  }

  /// A number behind “ngày”, “tháng”, “quý” or “năm”, with that word and the numbers joined to it.
  private static func markDate(at number: Int, in sentence: Sentence, _ marks: inout [Bool]) {
    if number > 0, units.contains(sentence.words[number - 1].lowercased()) {
      marks[number - 1] = true
      marks[number] = true
    }
    guard number > 0, isNumber(sentence.words[number - 1]), isJoined(sentence.gaps[number]) else { return }
    marks[number - 1] = true
    marks[number] = true
  }

  private static let units: Set<String> = ["ngày", "tháng", "quý", "năm", "học", "khóa", "khoá"]

  private static func isNumber(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }

  /// Capital letters, digits among them, few of them: `NQ`, `ĐU`, `QH15`, `CTr`.
  private static func isSymbol(_ word: String) -> Bool {
    word.count <= 6 && word.first?.isUppercase == true || isNumber(word)
  }

  private static func isJoined(_ gap: String) -> Bool {
    gap == "-" || gap == "/" || gap == "\u{2011}" || gap == "–" || gap == " - " || gap == " – "
  }
}

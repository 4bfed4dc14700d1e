/// A count below ten as an office writes it in a sentence: `04 đảng viên`, and `không có đảng viên` where there is none.
///
/// Custom of offices, not of grammar: 01 to 09 keep the zero so that nobody adds a digit before them, and nothing is told in words. A
/// part of a longer token (`4/5` is one figure beside another, `4%`, `4-NQ/ĐU`) and an ordinal (`lần thứ 4`, `quý 4`) are no counts.
package struct CountInSentence: Sendable, Hashable {
  /// What stands where the number is.
  package let number: String
  /// What becomes of the word before it.
  package let wordBefore: WordBefore
  /// True where there is none of what is counted, and the sentence has no place for the words: the number stays `0`.
  package let isAwkward: Bool

  /// What becomes of the last word before the number, which is `có` where it does not stay.
  package enum WordBefore: Sendable, Hashable {
    case stays
    /// Another word stands in its place: `Không` for `Có`.
    case becomes(String)
    /// It is said already: `không có`, `chưa có`.
    case goes
  }

  /// - Parameters:
  ///   - count: Of how many the sentence tells.
  ///   - before: The text of the same paragraph before the number.
  ///   - after: The text behind it.
  package init(_ count: Int, before: String, after: String) {
    let sentence = Sentence(before: before, after: after)
    let plain = VietnameseNumber.format(count)
    switch count {
    case 1...9: self.init(number: sentence.hasCount ? "0" + plain : plain)
    case 0 where sentence.hasCount: self = Self.nothing(in: sentence)
    default: self.init(number: plain)
    }
  }

  private init(number: String, wordBefore: WordBefore = .stays, isAwkward: Bool = false) {
    self.number = number
    self.wordBefore = wordBefore
    self.isAwkward = isAwkward
  }

  private static func nothing(in sentence: Sentence) -> CountInSentence {
    if sentence.lastWord == "có" {
      switch sentence.wordBeforeLast {
      case "không", "chưa": return CountInSentence(number: "có", wordBefore: .goes)
      // “Chỉ không có” says another thing.
      case "chỉ", "mới", "phải", "cần": return CountInSentence(number: "0", isAwkward: true)
      default: return CountInSentence(number: "có", wordBefore: .becomes(sentence.lastIsCapital ? "Không" : "không"))
      }
    }
    if sentence.beginsSentence { return CountInSentence(number: "Không có") }
    if sentence.beginsClause { return CountInSentence(number: "không có") }
    // Behind its subject the words say of it what `0` would: `dự bị không có`.
    if sentence.endsClause, !sentence.asksForNumber { return CountInSentence(number: "không có") }
    return CountInSentence(number: "0", isAwkward: true)
  }
}

/// What stands on both sides of a number.
private struct Sentence {
  private let before: Substring
  private let after: String
  let lastWord: String
  let wordBeforeLast: String
  /// Whether the last word begins with a capital letter.
  let lastIsCapital: Bool

  init(before: String, after: String) {
    self.after = after
    self.before = before[...]
    let words = before.nfc.split(whereSeparator: \.isWhitespace).suffix(2).map(String.init)
    lastWord = words.last?.lowercased() ?? ""
    wordBeforeLast = words.count > 1 ? words[0].lowercased() : ""
    lastIsCapital = words.last?.first?.isUppercase == true
  }

  /// Whether a count stands here: a word of its own that is no ordinal.
  var hasCount: Bool {
    let isWord = before.last.map { $0.isWhitespace || Self.openings.contains($0) } ?? true
    return isWord && !continues && !["thứ", "quý"].contains(lastWord)
  }

  /// Whether more of the same token follows: `%`, `/5`, `,5`, `-NQ`.
  private var continues: Bool {
    let spaceless = after.drop { $0 == "\u{A0}" || $0 == " " }
    if spaceless.first == "%" { return true }
    guard let next = after.first, !next.isWhitespace else { return false }
    guard Self.ends.contains(next) else { return true }
    return after.dropFirst().first?.isNumber == true
  }

  /// Whether a sentence begins with the number.
  var beginsSentence: Bool {
    trimmed.last.map { ".!?".contains($0) } ?? true
  }

  /// Whether a clause begins with it.
  var beginsClause: Bool {
    let isBehindMark = trimmed.last.map { ",;:–—-".contains($0) || Self.openings.contains($0) } ?? true
    return isBehindMark || ["và", "hoặc", "hay", "nhưng", "song"].contains(lastWord)
      || (lastWord == "đó" && wordBeforeLast == "trong")
  }

  /// Whether no word follows to which the number belongs.
  var endsClause: Bool {
    after.drop(while: \.isWhitespace).first.map { Self.ends.contains($0) } ?? true
  }

  /// Whether the word before it wants a number and nothing else: `là 0`.
  var asksForNumber: Bool {
    ["là", "bằng", "từ", "lên", "xuống", "còn", "dưới", "trên", "hơn", "gần", "khoảng", "số", "về"].contains(lastWord)
  }

  private var trimmed: Substring {
    var text = before
    while text.last?.isWhitespace == true { text.removeLast() }
    return text
  }

  private static let openings = Set("([“\"«‘'")
  private static let ends = Set(".,;:)]!?…”\"»’'–—")
}

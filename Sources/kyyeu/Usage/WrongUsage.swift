import Diagnostics

/// What is told of wrong usage: what is wrong, what would be right, and where to read more.
struct WrongUsage {
  private let sentence: Wording
  /// What follows the sentence in the parser's text: the meaning of the argument, the synopsis, the way to the help.
  private let rest: [String]

  /// - Parameters:
  ///   - sentence: What the parser says is wrong.
  ///   - text: All that it would print.
  ///   - arguments: What was written after `kyyeu`.
  init(sentence: String, text: String, arguments: [String]) {
    let head = Self.error.en + sentence + "\n"
    rest = (text.hasPrefix(head) ? String(text.dropFirst(head.count)) : text)
      .split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    self.sentence =
      Misnaming(arguments, sentence: sentence)?.wording
      ?? Wording(vi: ParserSentences.vietnamese(sentence), en: sentence)
  }

  func text(_ language: Language) -> String {
    let rest = language == .vietnamese ? vietnameseRest : rest
    return ([Self.error[language] + sentence[language]] + rest).joined(separator: "\n")
  }

  private var vietnameseRest: [String] {
    var rest = rest[...]
    let meaning = rest.first.flatMap { Self.meaning.translation(of: $0) }
    if meaning != nil { rest.removeFirst() }
    let closing = rest.last.flatMap { Self.closing.translation(of: $0) }
    if closing != nil { rest.removeLast() }
    let synopsis = Synopsis.vietnamese(Array(rest)) ?? Array(rest)
    return [meaning].compactMap(\.self) + synopsis + [closing].compactMap(\.self)
  }

  private static let error = Wording(vi: "Lỗi: ", en: "Error: ")
  private static let meaning = SentencePair("Help:  …", "Giải thích: …")
  private static let closing = SentencePair("  See '…' for more information.", "  Chạy “…” để xem hướng dẫn.")
}

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
    let synopsis = Synopsis.vietnamese(headed: Array(rest)) ?? Array(rest)
    return [meaning].compactMap(\.self) + synopsis + [closing].compactMap(\.self)
  }

  private static let error = Wording(vi: "Lỗi: ", en: "Error: ")
  private static let meaning = SentencePair("Help:  …", "Giải thích: …")
  private static let closing = SentencePair("  See '…' for more information.", "  Chạy “…” để xem hướng dẫn.")
}

/// A command or an option that is unknown, or unknown where it stands: what to write instead.
private struct Misnaming {
  let wording: Wording

  /// Nil where the names are right and something else is wrong.
  /// - Parameters:
  ///   - arguments: What was written after `kyyeu`.
  ///   - sentence: What the parser says of it.
  init?(_ arguments: [String], sentence: String) {
    let command = arguments.first.flatMap { $0.hasPrefix("-") ? nil : $0 }
    if let command, command != "help", !Vocabulary.commands.contains(command) {
      // The parser speaks of whatever follows an unknown command as if it belonged to none.
      wording = .unknownCommand(command)
    } else if let option = ParserSentences.unknownOption(in: sentence) {
      let owner = Vocabulary.commands.first { Vocabulary.options(of: $0).contains(option) }
      if command == nil, let owner {
        wording = .beforeCommand(option, owner)
      } else {
        wording = .unknownOption(option, sentence, known: Vocabulary.options(of: command))
      }
    } else {
      return nil
    }
  }
}

extension Wording {
  fileprivate static func unknownCommand(_ command: String) -> Wording {
    if let nearest = NearestName.of(command, among: Vocabulary.commands) {
      return Wording(
        vi: "Không có lệnh “\(command)”. Gần nhất: \(nearest)",
        en: "Unknown command '\(command)'. Did you mean '\(nearest)'?")
    }
    let list = Vocabulary.commands.joined(separator: ", ")
    return Wording(
      vi: "Không có lệnh “\(command)”. Chọn một trong: \(list)",
      en: "Unknown command '\(command)'. Choose one of: \(list)")
  }

  fileprivate static func beforeCommand(_ option: String, _ command: String) -> Wording {
    Wording(
      vi: "Tùy chọn “\(option)” phải ghi sau tên lệnh, ví dụ: kyyeu \(command) \(option)",
      en: "The option '\(option)' goes after a command, as in: kyyeu \(command) \(option)")
  }

  fileprivate static func unknownOption(_ option: String, _ sentence: String, known: [String]) -> Wording {
    let nearest = NearestName.of(option, among: known).map { ". Gần nhất: \($0)" } ?? ""
    return Wording(vi: ParserSentences.vietnamese(sentence) + nearest, en: sentence)
  }
}

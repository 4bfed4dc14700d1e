import Diagnostics

/// A command or an option that is unknown, or unknown where it stands: what to write instead.
struct Misnaming {
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

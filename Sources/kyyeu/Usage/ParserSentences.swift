/// What the argument parser says of wrong usage, in English and in Vietnamese: every sentence to which the options and
/// commands of kyyeu can bring it.
enum ParserSentences {
  /// The parser's guess is left away: `Misnaming` makes a better one.
  static let unknownOptions = [
    SentencePair("Unknown option '…'. Did you mean '…'?", "Không có tùy chọn “…”"),
    SentencePair("Unknown option '…'", "Không có tùy chọn “…”"),
  ]

  /// The first that fits is the translation, so the longer of two with the same beginning comes first.
  private static let others = [
    SentencePair("Missing value for '…'", "Sau “…” còn thiếu giá trị"),
    SentencePair(
      "The option '…' does not take any value, but '…' was specified.",
      "Tùy chọn “…” không nhận giá trị nào, mà lại được ghi “…”"),
    SentencePair("Unexpected argument '…'", "Lệnh này không nhận “…”"),
    SentencePair("… unexpected arguments: '⋯'", "Lệnh này không nhận … mục sau: “⋯”"),
    SentencePair("Missing expected argument '…'", "Còn thiếu “…”"),
    SentencePair(
      "The value '…' is invalid for '…'. Please provide one of '⋯'.",
      "Giá trị “…” không dùng được cho “…”. Chọn một trong: “⋯”"),
    SentencePair("The value '…' is invalid for '…'", "Giá trị “…” không dùng được cho “…”"),
    SentencePair("Invalid option: …", "Tùy chọn viết sai: “…”"),
    SentencePair(
      "Can't generate completion scripts for '…'.\nPlease use --generate-completion-script=<shell> with one of:\n    …",
      "Không có tệp gợi ý lệnh cho “…”.\nGhi --generate-completion-script=<shell> với một trong:\n    …"),
    SentencePair(
      "Can't autodetect a supported shell.\nPlease use --generate-completion-script=<shell> with one of:\n    …",
      "Không tự nhận ra shell đang dùng.\nGhi --generate-completion-script=<shell> với một trong:\n    …"),
    SentencePair(
      "Internal error. Invalid state while parsing command-line arguments.", "Không đọc được dòng lệnh này"),
  ]

  /// The Vietnamese for a sentence of the parser; a sentence that is not the parser's stays as it is.
  static func vietnamese(_ sentence: String) -> String {
    (unknownOptions + others).lazy.compactMap { $0.translation(of: sentence) }.first ?? sentence
  }

  /// The option that `sentence` calls unknown; nil where it says something else.
  static func unknownOption(in sentence: String) -> String? {
    unknownOptions.lazy.compactMap { $0.words(in: sentence)?.first }.first
  }
}

/// A sentence of the argument parser and the Vietnamese one that says the same.
///
/// `…` stands for what changes from one time to the next: a name, a value. `⋯` stands for several of them, each between
/// quotes of its own. Both sentences have the same of these in the same order.
struct SentencePair {
  let english: String
  let vietnamese: String

  init(_ english: String, _ vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }

  /// The Vietnamese sentence for `sentence`; nil where it is another one.
  func translation(of sentence: String) -> String? {
    guard let found = words(in: sentence) else { return nil }
    var words = found[...]
    return vietnamese.map { letter in
      switch letter {
      case "…": words.popFirst() ?? ""
      case "⋯": Self.requoted(words.popFirst() ?? "")
      default: String(letter)
      }
    }.joined()
  }

  /// What stands in `sentence` where the English one has `…` or `⋯`; nil where it is another sentence.
  func words(in sentence: String) -> [String]? {
    let pieces = english.split(omittingEmptySubsequences: false) { $0 == "…" || $0 == "⋯" }
    guard let first = pieces.first, let last = pieces.last, sentence.hasPrefix(first) else { return nil }
    guard pieces.count > 1 else { return sentence == english ? [] : nil }
    var (rest, words) = (sentence.dropFirst(first.count), [String]())
    for piece in pieces.dropFirst().dropLast() {
      guard let place = rest.firstRange(of: piece) else { return nil }
      words.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    guard rest.hasSuffix(last) else { return nil }
    return words + [String(rest.dropLast(last.count))]
  }

  /// What the parser joins with a comma and a last “and” or “or”, joined with commas alone and in Vietnamese quotes.
  private static func requoted(_ list: String) -> String {
    ["', '", "' and '", "' or '"].reduce(list) { $0.replacing($1, with: "”, “") }
  }
}

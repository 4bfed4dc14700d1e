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

/// What the argument parser itself puts into a help screen, in Vietnamese.
enum HelpWords {
  /// The Vietnamese for what an entry or a command does: the parser's own sentences, and the values and the default that
  /// it adds to ours. Anything else stays as it is.
  static func vietnamese(_ text: String) -> String {
    if let known = sentences[text] { return known }
    // The values and the default are what is in the last brackets.
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return text }
    let values = text[open...].replacing("(values: ", with: "(giá trị: ")
      .replacing("(default: ", with: "(mặc định: ").replacing("; default: ", with: "; mặc định: ")
    return String(text[..<open] + values)
  }

  private static let sentences = [
    "Show the version.": "Hiện phiên bản của chương trình.",
    "Show help information.": "Hiện hướng dẫn này.",
    "Show subcommand help information.": "Hiện hướng dẫn của một lệnh.",
  ]
}

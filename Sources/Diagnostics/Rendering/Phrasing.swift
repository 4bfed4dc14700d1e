extension Diagnostic {
  /// All that is to be said about what is wrong, as one sentence: the message, then in brackets what is required and found.
  func sentence(in language: Language) -> String {
    let additions = [(Wording.required, required), (.found, found)].compactMap { label, text in
      text.map { "\(label[language].lowercased()): \($0[language])" }
    }
    return message[language] + (additions.isEmpty ? "" : " (\(additions.joined(separator: "; ")))")
  }

  /// Everything that is to be said, one labelled line after another, the message first and the way out last.
  func paragraphs(in language: Language) -> [String] {
    let labelled = [(Wording.required, required), (.found, found), (.help, help)].compactMap { label, text in
      text.map { "\(label[language]): \($0[language])" }
    }
    return [message[language]] + labelled
  }
}

/// Names of kinds and of their keys, as files, front matter and templates write them.
enum KindName {
  /// Whether a text is such a name: small letters of ASCII, digits and what joins words, a letter first.
  static func isName(_ text: String) -> Bool {
    guard let first = text.utf8.first, (0x61...0x7A).contains(first) else { return false }
    return text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || "-_.".utf8.contains($0) }
  }

  /// Whether a text is the name of a kind: one of those without `_` and `.`, which names of words are joined with.
  static func isKind(_ text: String) -> Bool { isName(text) && !text.utf8.contains { "_.".utf8.contains($0) } }
}

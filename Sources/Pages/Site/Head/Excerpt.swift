/// A short description cut out of a longer text.
enum Excerpt {
  /// What search engines show of a description, in characters.
  static let length = 160

  /// The text in one line, cut between words and closed with `…` where it is longer than `length` characters.
  static func of(_ text: String) -> String {
    let words = text.split(whereSeparator: \.isWhitespace)
    var excerpt = ""
    var count = 0
    for word in words {
      count += word.count + (excerpt.isEmpty ? 0 : 1)
      if count > length {
        // One word longer than the whole excerpt is cut inside.
        return (excerpt.isEmpty ? String(word.prefix(length - 1)) : excerpt) + "…"
      }
      excerpt += (excerpt.isEmpty ? "" : " ") + word
    }
    return excerpt
  }
}

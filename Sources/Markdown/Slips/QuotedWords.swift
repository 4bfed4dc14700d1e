/// Pieces of a text that a finding quotes.
extension String {
  /// The letters and digits that it ends with.
  var wordAtEnd: String { String(reversed().prefix { $0.isLetterOrNumber }.reversed()) }

  /// The letters and digits that it begins with.
  var wordAtStart: String { String(prefix { $0.isLetterOrNumber }) }

  /// Without the spaces, tabs and spaces that do not break at both ends.
  var trimmingBlanks: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// With `…` for the middle where it is longer than a message shows.
  var shortenedMiddle: String { count > 60 ? "\(prefix(28))…\(suffix(28))" : self }
}

extension Character {
  var isLetterOrNumber: Bool { isLetter || isNumber }
}

import Diagnostics
import Vietnamese

/// One of the few values that a key can hold, and the word by which people know it.
package struct FieldChoice: Sendable, Hashable {
  /// As programs know it: `trade-union`.
  package let value: String
  /// As offices write it, `Công đoàn`, which is taken for the value; nil where there is no such word.
  package let word: Wording?

  package init(_ value: String, _ word: Wording? = nil) {
    self.value = value
    self.word = word
  }

  /// Whether a text means the choice: its value, or its word in either language, in any case, with or without marks, with hyphens or
  /// spaces.
  package func isMeant(by text: String) -> Bool {
    if text == value { return true }
    return Self.compared(text) == Self.compared(value) || word.map { Self.isMeant($0, by: text) } == true
  }

  /// Whether a text is a word in either language, written as loosely.
  package static func isMeant(_ word: Wording, by text: String) -> Bool {
    [word.vi, word.en].map(compared).contains(compared(text))
  }

  /// As it is written in a front matter: the Vietnamese word, else the value.
  package var written: String { word?.vi ?? value }

  /// As lists of choices show it: the word and, where that differs, the value behind it.
  package var wording: Wording {
    guard let word, word.vi != value else { return Wording(verbatim: value) }
    return Wording(vi: "\(word.vi) (\(value))", en: value)
  }

  private static func compared(_ text: String) -> String {
    text.folded.replacing("-", with: " ").onOneLine
  }
}

extension [FieldChoice] {
  package var values: [String] { map(\.value) }

  /// All of them, with commas between.
  package var wording: Wording {
    Wording(vi: map(\.wording.vi).joined(separator: ", "), en: map(\.wording.en).joined(separator: ", "))
  }

  /// The value of the one that a text means; nil where it means none.
  package func value(of text: String) -> String? {
    (first { $0.value == text } ?? first { $0.isMeant(by: text) })?.value
  }
}

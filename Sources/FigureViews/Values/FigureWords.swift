import Diagnostics

/// The words in which figures, tables and charts are told, in one language.
package struct FigureWords: Sendable, Hashable {
  /// The language that the words are in, as BCP 47 has it: that of the page, or Vietnamese where the page's has no words.
  let tag: String
  /// By name, those of `templates/strings/<language>.yaml`.
  private let texts: [String: String]

  package init(tag: String, _ texts: [String: String]) {
    self.tag = tag
    self.texts = texts
  }

  /// The language of what is declared with the figures themselves: the names of columns, levels, units and measures.
  var language: Language {
    tag.split(separator: "-").first.flatMap { Language(rawValue: String($0)) } ?? .vietnamese
  }

  /// A word without anything to be put in. Its name where the file lacks it: the shipped files lack none, and where one
  /// language of a site lacks a word of another, an error tells it.
  package subscript(word: FigureWord) -> String {
    texts[word.rawValue] ?? word.rawValue
  }

  /// What is declared with the figures, in this language.
  package subscript(declared: Wording) -> String {
    declared[language]
  }

  /// A word with these put in between its braces: `figures_year: Năm {year}` gives `Năm 2026`.
  package func text(_ word: FigureWord, _ values: KeyValuePairs<String, String>) -> String {
    WordPattern(self[word]).filled(values)
  }

  /// `Năm 2026`, or another word about one year.
  package func text(_ word: FigureWord, year: Int) -> String {
    text(word, ["year": String(year)])
  }
}

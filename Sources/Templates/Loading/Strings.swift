import Diagnostics

/// The visible words of all languages: the site's own over the shipped ones, word by word.
struct Strings: Sendable {
  /// By language tag, then by name.
  private(set) var words: [String: [String: String]] = [:]
  private(set) var diagnostics: [Diagnostic] = []

  /// - Parameters:
  ///   - files: The nearest folder's first; `templates/strings/vi.yaml` holds the words of `vi`.
  ///   - given: Words that go where no file has them; in a language other than Vietnamese, those in English.
  init(_ files: [SourceText], given: [GivenWord] = []) {
    var places: [String: Location] = [:]
    for file in files {
      let strings = StringsFile(file)
      diagnostics += strings.diagnostics
      let language = file.path.split(separator: "/").last?.split(separator: ".").first.map(String.init) ?? ""
      words[language, default: [:]].merge(strings.words.mapValues(\.text)) { nearer, _ in nearer }
      places.merge(strings.words.mapValues(\.location)) { nearer, _ in nearer }
    }
    for (name, location) in places {
      for (language, known) in words where known[name] == nil && !given.contains(where: { $0.name == name }) {
        diagnostics.append(.untranslatedString(name, in: language, at: location))
      }
    }
    for language in words.keys {
      let texts = given.map { ($0.name, $0.text[language.hasPrefix("vi") ? .vietnamese : .english]) }
      words[language]?.merge(texts) { ofFile, _ in ofFile }
    }
  }

  /// Names of every word in any language.
  var names: Set<String> {
    words.values.reduce(into: []) { $0.formUnion($1.keys) }
  }

  /// The words of a language: of its tag, else of the tag's first part (`vi-VN` reads `vi`), else of Vietnamese.
  func of(_ tag: String) -> [String: String] {
    words[language(of: tag)] ?? [:]
  }

  /// The language whose words those of a tag are.
  func language(of tag: String) -> String {
    let main = tag.split(separator: "-").first.map(String.init) ?? tag
    return [tag, main].first { words[$0] != nil } ?? "vi"
  }
}

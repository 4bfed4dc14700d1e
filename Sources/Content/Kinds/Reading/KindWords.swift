import Diagnostics

extension KindFile {
  /// The visible words of a kind that its file gives.
  func words(_ kind: Kind) -> [KindWord] {
    var words: [KindWord] = []
    if let label { words.append(KindWord(name: kind.label, text: label, location: location(of: "label"))) }
    if let plural {
      words.append(KindWord(name: "kinds_\(kind.word)", text: plural, location: location(of: "plural")))
    }
    return words + fields.flatMap { $0.words(within: kind.word, kind: kind) }
  }

  /// Names of the words of keys that have some of their own, by key.
  func labels(_ kind: Kind) -> [String: String] {
    let labelled = fields.filter { $0.label != nil }
    return Dictionary(
      labelled.map { ($0.name, "\(kind.word)_\($0.word)") }, uniquingKeysWith: { first, _ in first })
  }

  /// What the names of the words of a key's values begin with, by key.
  func choiceWords(_ kind: Kind) -> [String: String] {
    Dictionary(
      fields.compactMap { field in field.choices.isEmpty ? nil : (field.name, field.prefix(kind)) },
      uniquingKeysWith: { first, _ in first })
  }
}

extension KindField {
  /// The key in names of words and of views: `members.total` is `members_total`.
  var word: String { name.replacing(".", with: "_").replacing("-", with: "_") }

  fileprivate func prefix(_ kind: Kind) -> String { strings ?? "\(kind.word)_\(word)" }

  fileprivate func words(within outer: String, kind: Kind) -> [KindWord] {
    let own = label.map { [KindWord(name: "\(outer)_\(word)", text: $0, location: location)] } ?? []
    let values = choices.map { value, words in
      KindWord(
        name: "\(prefix(kind))_\(value.replacing("-", with: "_"))", text: words, location: location)
    }
    return own + values + inner.flatMap { $0.words(within: "\(outer)_\(word)", kind: kind) }
  }
}

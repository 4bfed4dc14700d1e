import Diagnostics
import Input
import Vietnamese

/// What the title of a new page tells of its keys: the type and number of a document, the code of a branch, one of a few choices.
struct NewPageValues {
  let kind: Kind
  let title: String

  /// The value of a key as YAML writes it; nil where the title does not tell it.
  func value(of field: Field) -> String? {
    switch (kind, field.name, field.type) {
    case (.document, "type", _): DocumentType.named(title)?.name
    case (.document, "number", _): number.map(YAMLQuoting.scalar)
    case (.branch, "code", _): code
    case (_, _, .choice(let choices)): choice(among: choices).map(YAMLQuoting.scalar)
    default: nil
    }
  }

  /// The number and symbol that stand in the title: `12-NQ/ĐU`.
  private var number: String? {
    title.firstMatch(of: /\d+-\p{Lu}\p{L}*\/\p{Lu}[\p{Lu}-]*/).map { String($0.output) }
  }

  /// What a branch is called beyond being one, as a code.
  private var code: String? {
    let slug = Slug.make(title)
    let own = slug.hasPrefix("chi-bo-") ? String(slug.dropFirst("chi-bo-".count)) : slug
    return own.isEmpty ? nil : own
  }

  /// The choice whose word the title holds, or of whose own words, which no other choice has, it holds two or all; nil where that is none
  /// or more than one.
  private func choice(among choices: [FieldChoice]) -> String? {
    let words = Self.words(title)
    let spoken = " " + words.joined(separator: " ") + " "
    let whole = choices.filter { spoken.contains(" " + Self.words($0.written).joined(separator: " ") + " ") }
    if whole.count == 1 { return whole[0].written }
    let meant = choices.filter { choice in
      let others = Set(choices.filter { $0 != choice }.flatMap { Self.words($0.written) })
      let own = Set(Self.words(choice.written)).subtracting(others)
      return !own.isEmpty && own.intersection(words).count >= min(2, own.count)
    }
    return meant.count == 1 ? meant[0].written : nil
  }

  /// The words in lower case, marks kept: `viện` is not `viên`.
  private static func words(_ text: String) -> [String] {
    text.nfc.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

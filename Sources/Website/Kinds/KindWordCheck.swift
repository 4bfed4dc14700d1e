import Content
import Diagnostics
import Templates

/// Looks at the visible words of kinds beside each other and those of `templates/strings/`.
enum KindWordCheck {
  /// Words of kinds whose names have another meaning already, and facts for which there is no word.
  static func findings(_ kinds: SiteKinds, _ templates: TemplateSet) -> [Diagnostic] {
    var taken = templates.shippedWords
    let twice = kinds.words.filter { !taken.insert($0.name).inserted }
      .map { Diagnostic.nameTaken($0.name, by: .word, at: $0.location) }
    let known = templates.wordNames
    let missing = kinds.all.flatMap { kind in
      kind.facts.filter { kind.holds($0) && !known.contains(kind.word(of: $0)) }.map { fact in
        Diagnostic.missingField(
          "label", within: fact, sample: "{vi: Biên bản, en: Minutes}", at: kind.location(of: fact))
      }
    }
    return twice + missing
  }
}

extension KindDeclaration {
  /// Whether a fact is one of its keys, or worked out of them; of any other a finding has told.
  fileprivate func holds(_ fact: String) -> Bool {
    ownFields.contains { $0.name == fact } || computed.contains { $0.name == fact }
  }
}

import Content
import Diagnostics
import Templates

/// Looks at the visible words of kinds beside those of `templates/strings/`.
enum KindWordCheck {
  /// Words of kinds that the shipped templates have with another meaning, and facts for which there is none.
  static func findings(_ kinds: SiteKinds, _ templates: TemplateSet) -> [Diagnostic] {
    let taken = kinds.words.filter { templates.shippedWords.contains($0.name) }
      .map { Diagnostic.nameTaken($0.name, by: .word, at: $0.location) }
    let known = templates.wordNames
    let missing = kinds.all.flatMap { kind in
      kind.facts.filter { !known.contains(kind.word(of: $0)) }.map { fact in
        Diagnostic.missingField(
          "label", within: fact, sample: "{vi: Biên bản, en: Minutes}", at: kind.location(of: fact))
      }
    }
    return taken + missing
  }
}

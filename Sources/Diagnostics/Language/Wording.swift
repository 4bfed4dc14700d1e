/// One sentence in each language that Kỷ Yếu speaks.
///
/// Plain text: the renderers decide about colour, indentation and escaping.
package struct Wording: Sendable, Hashable {
  package let vi: String
  package let en: String

  package init(vi: String, en: String) {
    self.vi = vi
    self.en = en
  }

  /// The same text in every language: a name, a number, a piece of the input.
  package init(verbatim text: String) {
    self.init(vi: text, en: text)
  }

  package subscript(language: Language) -> String {
    switch language {
    case .vietnamese: vi
    case .english: en
    }
  }
}

import Mustache

/// Texts by name, the names known only when the templates are loaded: the visible words, the addresses of assets.
package struct NamedTexts: Sendable, MustacheParent {
  private let texts: [String: TextValue]

  package init(_ texts: [String: String]) {
    self.texts = texts.mapValues(TextValue.init)
  }

  var all: [String: String] { texts.mapValues(\.renderText) }

  /// For the template engine: the text of a name.
  package func child(named name: String) -> Any? {
    texts[name] ?? TextValue.absent
  }
}

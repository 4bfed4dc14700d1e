/// Texts that every page of a language shows alike: the visible words, the addresses of assets, what is said of the site.
///
/// They are put into the templates once. The engine looks a name up through every view that is open, and half of the names
/// of an ordinary page are such.
package struct Constants: Sendable {
  /// By the whole name that templates use: `strings.home`.
  private(set) var texts: [String: String] = [:]

  package init() {}

  /// Adds named texts under the name of their field in the view of a page.
  package mutating func add(_ field: String, _ named: NamedTexts) {
    for (name, text) in named.all { texts["\(field).\(name)"] = text }
  }

  /// Adds the texts of a view under the name of its field in the view of a page.
  package mutating func add<V: View>(_ field: String, _ view: V) {
    for declared in V.fields.all {
      guard case .text = declared.declaration.type, let text = declared.value(view) as? TextValue else { continue }
      texts["\(field).\(declared.declaration.name)"] = text.renderText
    }
  }

  /// The text that a tag shows wherever it stands, escaped, so that the engine finds no tag in it; nil where it may differ.
  func text(of tag: MustacheTag) -> [UInt8]? {
    guard tag.sort == .variable, let text = texts[tag.name] else { return nil }
    return HTMLEscaping().escapeText(text).utf8.flatMap { $0 == UInt8(ascii: "{") ? Array("&#123;".utf8) : [$0] }
  }
}

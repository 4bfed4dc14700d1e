/// Texts that every page of a language shows alike: the visible words, the addresses of assets, what is said of the site.
///
/// They are put into the steps once.
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
    let open = OpenView.of(view, V.fields)
    for declared in V.fields.all {
      guard case .text(let read) = declared.reader else { continue }
      texts["\(field).\(declared.declaration.name)"] = read(open)
    }
  }

  /// The text that a name of the root's view has wherever it stands; nil where it may differ.
  subscript(name: String, path: FieldPath) -> String? {
    path.depth == 0 ? texts[name] : nil
  }
}

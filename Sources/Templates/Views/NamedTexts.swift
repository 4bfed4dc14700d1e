/// Texts by name, the names known only when the templates are loaded: the visible words, the addresses of assets.
package struct NamedTexts: Sendable {
  let all: [String: String]

  package init(_ texts: [String: String]) {
    all = texts
  }
}

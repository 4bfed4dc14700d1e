import Content

/// An address that has pages below it, whether or not a file stands behind the address itself.
struct Section: Sendable {
  /// `/tin-tuc/`; the home page's is `/`.
  let address: String
  let title: String
  /// The page at the address; nil where the folder has no page of its own.
  let page: Page?
  /// Whether the title is made of the folder's name, which has no marks, for want of a page or a word that tells it.
  let hasMadeUpTitle: Bool

  /// Address of the section above; nil for the home page.
  var parent: String? { Section.parent(of: address) }

  /// The address one level up: `/tin-tuc/` for `/tin-tuc/a/`; nil for `/`.
  static func parent(of address: String) -> String? {
    guard let slash = address.utf8.dropLast().lastIndex(of: UInt8(ascii: "/")) else { return nil }
    return String(address[..<address.utf8.index(after: slash)])
  }
}

/// Which source each file of the published site comes from.
package struct AddressBook: Sendable {
  private var sources: [String: String] = [:]
  /// Every folder of the published site, and a source that needs it.
  private var folders: [String: String] = [:]

  package init() {}

  /// The path of the file that answers at an address of the site: `/tin-tuc/` is `tin-tuc/index.html`.
  package static func output(of address: String) -> String {
    let path = address.dropFirst()
    return path.isEmpty || path.hasSuffix("/") ? path + "index.html" : String(path)
  }

  /// Gives an address to a source. Where it is taken, nothing changes and the source that has it is returned: two sources
  /// for one address are a finding, `Diagnostic.sameAddress`.
  ///
  /// `address` begins with `/`, and ends with `/` for a page. `source` says where it comes from as a person knows it: a
  /// path relative to the root, or what is generated.
  package mutating func claim(_ address: String, for source: String) -> String? {
    let output = Self.output(of: address)
    // A file cannot be written either where another has its folder.
    if let other = sources[output] ?? folders[output] { return other }
    var above: [String] = []
    var folder = Self.folder(of: output)
    while !folder.isEmpty, folders[folder] == nil {
      if let other = sources[folder] { return other }
      above.append(folder)
      folder = Self.folder(of: folder)
    }
    sources[output] = source
    for folder in above { folders[folder] = source }
    return nil
  }

  private static func folder(of path: String) -> String {
    path.lastIndex(of: "/").map { String(path[..<$0]) } ?? ""
  }
}

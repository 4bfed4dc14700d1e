/// How printed reports look: the files of `templates/print/`, which the compiler of pages reads.
package struct PrintLook: Sendable, Hashable {
  /// In the order of their names.
  package let files: [File]

  /// One file of the look.
  package struct File: Sendable, Hashable {
    /// Path below `templates/print/`: `report.typ`.
    package let name: String
    package let bytes: [UInt8]
    /// Whether it is the site's own, so that a person can mend it there; else it came with kyyeu.
    package let isOfSite: Bool

    package init(name: String, bytes: [UInt8], isOfSite: Bool) {
      self.name = name
      self.bytes = bytes
      self.isOfSite = isOfSite
    }

    /// The file as findings name it.
    var path: String { "templates/print/\(name)" }
  }

  package init(_ files: [File]) {
    self.files = files.sorted { $0.name < $1.name }
  }

  /// The file of the site's own that the compiler names; nil where that came with kyyeu.
  func ownFile(named name: String) -> File? {
    files.first { $0.isOfSite && ($0.name == name || $0.name.hasSuffix("/\(name)")) }
  }

  /// The file of the site's own that another one takes something from, in which what that lacks is to be mended; nil where it
  /// takes nothing from any.
  func ownFile(behind name: String) -> File? {
    guard let user = files.first(where: { $0.name == name }) else { return nil }
    return files.first { $0.isOfSite && user.bytes.firstRange(of: Array("\"\($0.name)\"".utf8)) != nil }
  }
}

import Diagnostics

/// The files of `templates/assets/` as they are published, each under a name that changes with its content.
struct Assets: Sendable {
  struct Published: Sendable {
    let file: AssetFile
    /// `/assets/site.3f2a91c04be0d7aa.css`
    let address: String
    /// The file's bytes, references of a style sheet leading to the published names.
    let bytes: [UInt8]
  }

  /// In the order of their names, byte by byte.
  let published: [Published]
  let diagnostics: [Diagnostic]

  init(_ files: [AssetFile]) {
    var naming = AssetNaming(files)
    for file in files { naming.publish(file.name) }
    published = naming.published.values.sorted { $0.file.name.utf8.lexicographicallyPrecedes($1.file.name.utf8) }
    diagnostics = naming.diagnostics.sorted()
  }

  /// The names under which templates know the files: `site_css` for `site.css`.
  var names: Set<String> { Set(published.map { Assets.field($0.file.name) }) }

  /// The addresses by the name that templates use: `site.css` is `site_css`.
  func addresses() -> [String: String] {
    Dictionary(published.map { (Assets.field($0.file.name), $0.address) }, uniquingKeysWith: { first, _ in first })
  }

  /// The name under which templates know a file.
  static func field(_ name: String) -> String {
    String(name.map { $0.isASCII && ($0.isLetter || $0.isNumber) ? $0 : "_" })
  }
}

/// The files of `templates/assets/`, the site's own before the shipped ones, file by file.
package struct AssetFolder: Sendable {
  /// In the order of their names, byte by byte.
  let files: [AssetFile]

  /// The names under which templates know the files, sorted: `site_css` for `site.css`.
  package var names: [String] { files.map { Assets.field($0.name) }.sorted() }

  /// Reads the folders in the order of their precedence. A folder that does not exist holds nothing.
  init(_ files: [AssetFile]) {
    self.files = files.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) }
  }
}

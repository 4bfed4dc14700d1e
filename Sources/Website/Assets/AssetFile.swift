/// One file of `templates/assets/` as it was read.
struct AssetFile: Sendable {
  /// Path below `assets/`, parts joined by `/`: `fonts/serif.woff2`.
  let name: String
  let bytes: [UInt8]

  /// The file as messages name it, relative to the root of the templates: `templates/assets/site.css`.
  var path: String { "templates/assets/" + name }

  var isStyleSheet: Bool { name.lowercased().hasSuffix(".css") }
}

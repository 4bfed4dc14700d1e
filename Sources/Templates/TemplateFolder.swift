/// A folder that holds `templates/`: the site's root, or what is shipped with kyyeu.
package struct TemplateFolder: Sendable {
  /// Absolute path of the folder above `templates/`.
  package let path: String

  package init(_ path: String) {
    self.path = path
  }
}

import Diagnostics
import Input
import Templates

/// The official layouts that a site can use: its own of `templates/layouts/`, then the shipped ones.
package struct OfficialLayouts: Sendable {
  private let layouts: [String: OfficialLayout]
  /// The files that they were read from, those of the site's root first.
  package let sources: [SourceText]

  /// The layout of a report that names none.
  package static let usual = "party"

  /// Their names, the usual one's first, the others in the order of their letters.
  package var names: [String] {
    layouts.keys.sorted { ($0 != Self.usual ? 1 : 0, $0) < ($1 != Self.usual ? 1 : 0, $1) }
  }

  /// The layout of that name, with what an office decides within it; nil where there is none.
  package func named(_ name: String, settings: LayoutSettings = LayoutSettings()) -> OfficialLayout? {
    layouts[name]?.with(settings)
  }

  /// Reads and checks every layout. A file of the site's root takes the place of the shipped one of its name. Both are absolute
  /// paths of folders above `templates/`, and may be the same.
  /// - Returns: The layouts that are sound, and what is wrong with the others.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func load(
    root: String, share: String
  ) throws(LoadingFailure) -> (layouts: OfficialLayouts, diagnostics: [Diagnostic]) {
    let folders = (root == share ? [root] : [root, share]).map(TemplateFolder.init)
    let (files, unread) = try DataFiles.read(folders, in: "layouts")
    var making = LayoutMaking(files)
    return (OfficialLayouts(layouts: making.all(), sources: files), unread + making.diagnostics)
  }
}

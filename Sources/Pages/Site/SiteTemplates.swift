import Content
import Diagnostics
import Input
import Templates

/// The look of a site: its templates, their visible words in each language, their assets, and the official layouts.
package struct SiteTemplates: Sendable {
  /// What a person must mend in `templates/`.
  package let diagnostics: [Diagnostic]
  /// The official layouts in which reports can be printed.
  package let layouts: OfficialLayouts
  let templates: TemplateSet
  let assets: Assets

  /// Reads and checks `templates/` of the site's root, file by file before what is shipped in `share`. Both are absolute
  /// paths of the folders above `templates/`, and may be the same.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func load(root: String, share: String) throws(LoadingFailure) -> SiteTemplates {
    let folders = (root == share ? [root] : [root, share]).map(TemplateFolder.init)
    let (files, unread) = try AssetReading.read(folders)
    let assets = Assets(files)
    let (templates, findings) = try TemplateSet.load(folders, roots: roots, texts: ["assets": assets.names])
    let (layouts, faults) = try OfficialLayouts.load(root: root, share: share)
    return SiteTemplates(
      diagnostics: unread + assets.diagnostics + findings + faults, layouts: layouts, templates: templates,
      assets: assets)
  }

  /// The templates that Kỷ Yếu renders by name, and what each can show. A kind may do without one of its own; a chapter is
  /// shown by that of its report.
  package static let roots: [String: ViewDeclaration] = {
    let kinds = Kind.allCases.filter { $0 != .reportChapter }.map(\.rawValue)
    let pages = ["home", "page", "section", "tag", "tags", "not-found"] + kinds
    let views = Dictionary(pages.map { ($0, PageView.fields.declaration) }, uniquingKeysWith: { first, _ in first })
    return views.merging(["redirect": RedirectView.fields.declaration]) { first, _ in first }
  }()
}

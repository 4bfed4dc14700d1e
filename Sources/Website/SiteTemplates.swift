import Content
import Diagnostics
import Input
import Reports
import Templates

/// The look of a site: its templates, their visible words in each language, their assets, and the official layouts.
package struct SiteTemplates: Sendable {
  /// What a person must mend in `templates/`.
  package let diagnostics: [Diagnostic]
  /// The official layouts in which reports can be printed.
  package let layouts: OfficialLayouts
  /// What the pages of the site can be, for whom the templates were read.
  package let kinds: SiteKinds
  /// What a page template can show.
  let fields: Fields<PageView>
  package let templates: TemplateSet
  let assets: Assets

  /// Reads and checks `templates/` of the site's root, file by file before what is shipped in `share`. Both are absolute
  /// paths of the folders above `templates/`, and may be the same.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func load(root: String, share: String, kinds: SiteKinds) throws(LoadingFailure) -> SiteTemplates {
    let folders = (root == share ? [root] : [root, share]).map(TemplateFolder.init)
    let (files, unread) = try AssetReading.read(folders)
    let assets = Assets(files)
    let fields = PageView.fields(kinds)
    let (templates, findings) = try TemplateSet.load(
      folders, roots: roots(kinds, showing: fields), texts: ["assets": assets.names],
      words: kinds.words.map { GivenWord($0.name, $0.text, at: $0.location) })
    let (layouts, faults) = try OfficialLayouts.load(root: root, share: share)
    return SiteTemplates(
      diagnostics: unread + assets.diagnostics + findings + faults + KindNames.findings(kinds)
        + KindWordCheck.findings(kinds, templates),
      layouts: layouts, kinds: kinds, fields: fields, templates: templates,
      assets: assets)
  }

  /// The templates that Kỷ Yếu renders by name for a site of these kinds, and what each can show. A kind may do without one of its
  /// own; a chapter is shown by that of its report.
  package static func roots(_ kinds: SiteKinds) -> [String: ViewDeclaration] {
    roots(kinds, showing: PageView.fields(kinds))
  }

  private static func roots(_ kinds: SiteKinds, showing fields: Fields<PageView>) -> [String: ViewDeclaration] {
    let pages = KindNames.templates + kinds.names.filter { $0 != Kind.reportChapter.rawValue }
    let views = Dictionary(pages.map { ($0, fields.declaration) }, uniquingKeysWith: { first, _ in first })
    return views.merging(["redirect": RedirectView.fields.declaration]) { first, _ in first }
  }
}

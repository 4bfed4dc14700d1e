import Diagnostics
import Figures
import Input
import Text

/// Reads `content/` into a site.
package enum Loading {
  /// Reads the `content/` folder of a root, given as an absolute path. What is wrong with `kinds` is among the findings.
  ///
  /// The site is nil where there is no `content/` at all. Otherwise it is there even with errors among the findings, so
  /// that it can be checked further: what could not be read is then among its omissions. A site with errors is not to be
  /// published. Findings are sorted. The same files and options give the same outcome, whatever the number of jobs.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func load(
    root: String, kinds: SiteKinds, options: LoadingOptions
  ) throws -> (site: Site?, diagnostics: [Diagnostic]) {
    let root = root.utf8.count > 1 && root.endsWith("/") ? String(root.dropLast()) : root
    if let obstacle = ContentWalk.obstacle(root: root) { return (nil, kinds.diagnostics + [obstacle]) }
    let walk = try ContentWalk.walk(root: root)
    let files = walk.files
    let settings = try SettingsReading.read(in: walk, root: root, baseURL: options.baseURL)
    let outcomes = Parallel.map(files.filter { $0.role == .page }, jobs: options.jobs) {
      ($0, PageReading.read($0, root: root, kinds: kinds))
    }
    if let failure = outcomes.lazy.compactMap(\.1.failure).first { throw failure }

    let figures = try FiguresReading.read(
      walk, settings.settings.years, tables: options.tables, branches: BranchCodes(outcomes.map(\.1)), root: root)

    var assembly = SiteAssembly(root: root, settings: settings, kinds: kinds, options: options)
    assembly.omit(walk.refused)
    let site = assembly.site(
      outcomes, attachments: files.filter { $0.role == .attachment || $0.role == .copied }, figures: figures)
    let declined = outcomes.compactMap { file, outcome in outcome.declined.map { (file, $0) } }
    let findings =
      kinds.diagnostics + walk.diagnostics + settings.diagnostics
      + outcomes.flatMap { $1.findings(withDrafts: options.drafts) }
      + assembly.diagnostics
      + figures.diagnostics + Diagnostic.plainPages(declined)
      + ImplausibleYear.findings(outcomes.compactMap { $1.page ?? $1.standIn }, today: options.date)
    return (site, findings.sorted())
  }
}

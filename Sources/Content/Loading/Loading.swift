import Diagnostics
import Input
import Text

/// Reads `content/` into a site: the walk finds the files, each file is read alone (or known), and what they say is put together.
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
    let read = try read(root: root, kinds: kinds, options: options, kept: nil)
    return (read.site, read.diagnostics)
  }

  /// The same, taking up only the files that have changed since `kept` was handed back; of those that have not, what they say is
  /// known. The site and the findings are those of a reading that begins with nothing.
  /// - Returns: The site, the findings, and what is kept for the next time.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func load(
    root: String, kinds: SiteKinds, options: LoadingOptions, kept: KeptReading
  ) throws -> (site: Site?, diagnostics: [Diagnostic], kept: KeptReading) {
    let kept = kept.with(kinds)
    let read = try read(root: root, kinds: kept.kinds ?? kinds, options: options, kept: kept)
    return (read.site, read.diagnostics, read.kept ?? kept)
  }

  private static func read(
    root: String, kinds: SiteKinds, options: LoadingOptions, kept: KeptReading?
  ) throws -> (site: Site?, diagnostics: [Diagnostic], kept: KeptReading?) {
    let root = root.utf8.count > 1 && root.endsWith("/") ? String(root.dropLast()) : root
    if let obstacle = ContentWalk.obstacle(root: root) { return (nil, kinds.diagnostics + [obstacle], kept) }
    let walk = try ContentWalk.walk(root: root)
    let read = try FileOutcomes.read(walk, root: root, kinds: kinds, options: options, kept: kept)
    var assembly = SiteAssembly(root: root, settings: read.settings, kinds: kinds, options: options)
    let site = assembly.site(of: read, in: walk)
    let declined = read.pages.compactMap { file, outcome in outcome.declined.map { (file, $0) } }
    let findings =
      kinds.diagnostics + walk.diagnostics + read.settings.diagnostics
      + read.pages.flatMap { $0.outcome.findings(withDrafts: options.drafts) }
      + assembly.diagnostics + read.figures.diagnostics + Diagnostic.plainPages(declined)
      + ImplausibleYear.findings(read.pages.compactMap { $0.outcome.page ?? $0.outcome.standIn }, today: options.date)
    return (site, findings.sorted(), read.kept)
  }
}

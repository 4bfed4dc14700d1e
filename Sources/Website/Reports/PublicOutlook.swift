import Content
import Diagnostics
import Input
import Markdown

/// What the public would have of a report that the office holds, told before anything is published.
package struct PublicOutlook: Sendable {
  /// The file of the report's page, relative to the root.
  package let source: String
  package let title: String
  /// The folder of its chapters, relative to the root.
  package let folder: String
  /// What was decided; nil where the report stays in the office.
  package let publication: ReportPublication?
  /// Titles of the chapters that the public edition lacks, in order.
  package let chapters: [String]
  /// Titles of the annexes that it lacks.
  package let annexes: [String]
  /// Where the blocks that it lacks begin.
  package let notes: [Location]
  /// Where the rest names a figure, table or chart that the public is not told: with these there is no public print.
  package let refused: [Location]
}

extension ReportPrints {
  /// The outlook of each report page of the office's own edition that is among these files, in the order of their paths. Of the
  /// branches' reports, which share their chapters, that of one that is published, or of the first.
  /// - Throws: `LoadingFailure` where the machine refuses what reading takes.
  func publicOutlooks(of reports: SiteReports, among sources: Set<String>) throws(LoadingFailure) -> [PublicOutlook] {
    var bySource: [String: Report] = [:]
    for report in reports.all where sources.contains(report.page.source.path) {
      let known = bySource[report.page.source.path]
      if known == nil || (known?.issue.published == nil && report.issue.published != nil) {
        bySource[report.page.source.path] = report
      }
    }
    let chosen = bySource.values.sorted { $0.page.source.path.utf8.lexicographicallyPrecedes($1.page.source.path.utf8) }
    return try chosen.map { report throws(LoadingFailure) in try outlook(of: report) }
  }

  private func outlook(of report: Report) throws(LoadingFailure) -> PublicOutlook {
    let shown = report.without(\.isSaidInternal)
    let language = languages[report.page.language].showing(.withoutOfficeNotes)
    let made = try assembly.forPublic.blocks(shown, in: language)
    return PublicOutlook(
      source: report.page.source.path, title: report.page.title, folder: report.page.folder,
      publication: report.issue.published,
      chapters: report.chapters.flatMap(report.texts).filter(\.isSaidInternal).map(\.title),
      annexes: report.annexes.flatMap(report.texts).filter(\.isSaidInternal).map(\.title),
      notes: shown.texts.flatMap {
        OfficeNotes.places(in: $0.source, body: $0.body)
      },
      refused: made.diagnostics.filter { $0.rule == Rule.internalFigure.id }.compactMap(\.location))
  }
}

extension Page {
  /// Whether its own front matter keeps it in the office.
  fileprivate var isSaidInternal: Bool {
    audience == .internal
      && writtenValues.contains { $0.key == "audience" && $0.text == Audience.internal.rawValue }
  }
}

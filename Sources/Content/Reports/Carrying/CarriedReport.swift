import Text

/// The files of one report of the new year, made out of last year's.
package struct CarriedReport: Sendable {
  /// Path and text of each file, the page of the report first; paths are relative to the root.
  package let files: [(path: String, text: String)]
  /// Files beside the chapters, such as pictures: where each lies on disk, and its path in the new year.
  package let copies: [(from: String, to: String)]

  /// The page of the report.
  package var index: String { files.first?.path ?? "" }

  init(_ page: Page, chapters: ReportChapters, attachments: [Attachment], shift: YearShift) {
    let (old, new) = (page.folder, shift.folder(page.folder))
    func moved(_ path: String) -> String { new + path.after(old) }
    var files = [(path: moved(page.source.path), text: shift.index(page))]
    let folders = [old] + chapters.ownFolders(of: page)
    let all = chapters.all(of: page)
    let common = TargetPages(chapters.chapters(of: page, branch: nil))
    for folder in folders {
      let own = all.filter { $0.folder == folder }
      let branch = folder == old ? nil : PagePath.name(of: folder)
      let results = TargetResults(
        shift: shift, figures: TargetFigures(isOfBranches: page.details.isReportOfBranches))
      files += own.filter { $0.chapter?.reportsTargets != true }.map { (moved($0.source.path), shift.chapter($0)) }
      let stating = own.filter { $0.chapter?.statesTargets == true }
      let targets = stating.flatMap { Targets.items(in: $0.text.replacing("\r\n", with: "\n")) }
      if let reporting = own.first(where: { $0.chapter?.reportsTargets == true }) {
        let text = targets.isEmpty ? shift.chapter(reporting) : results.chapter(from: reporting, of: targets)
        files.append((moved(reporting.source.path), text))
      } else if let first = stating.first, !targets.isEmpty {
        let name =
          (branch == nil ? nil : common.resultsName)
          ?? TargetResults.fileName(
            before: first, in: chapters.chapters(of: page, branch: branch).filter { $0.chapter?.isAnnex != true })
        files.append((moved(folder + "/" + name), results.chapter(of: targets)))
      }
    }
    self.files = files
    copies = attachments.map { ($0.diskPath, moved($0.path)) }
  }
}

/// What the common chapters of a report say of targets.
private struct TargetPages {
  /// The name of the file that reports on them in the new year; nil where the common chapters state none.
  let resultsName: String?

  init(_ chapters: [Page]) {
    let text = chapters.filter { $0.chapter?.isAnnex != true }
    resultsName =
      text.first { $0.chapter?.reportsTargets == true }?.fileName
      ?? text.first { $0.chapter?.statesTargets == true }.map { TargetResults.fileName(before: $0, in: text) }
  }
}

import Vietnamese

/// The chapters of the reports of a site, each report's in the order in which it is printed.
package struct ReportChapters {
  private let byFolder: [String: [Page]]
  private let folders: ReportFolders<Page>

  package init(_ site: Site) {
    byFolder = Dictionary(grouping: site.chapters, by: \.folder)
    let reports = site.pages.filter { $0.kind == .annualReport && $0.isSection }
    folders = ReportFolders(
      Dictionary(reports.map { ($0.folder, $0) }, uniquingKeysWith: { first, _ in first }),
      isOfBranches: \.details.isReportOfBranches)
  }

  /// The page of the report that a chapter is part of, and the code of the one branch whose chapter it is; nil where it is
  /// part of none.
  package func report(of chapter: Page) -> (report: Page, branch: String?)? {
    folders.report(holding: chapter.folder)
  }

  /// The chapters and annexes of a report in order. Of a branch, those of all branches and its own: one of its own stands
  /// instead of the common one whose file has the same name. Those that continue a common one are none by themselves.
  package func chapters(of report: Page, branch code: String?) -> [Page] {
    let own = own(of: report, branch: code).filter { $0.chapter?.continuesCommon != true }
    let replaced = Set(own.map(\.fileName))
    let common = common(of: report).filter { !replaced.contains($0.fileName) }
    return (common.map { ($0, false) } + own.map { ($0, true) }).sorted { left, right in
      if left.0.chapterOrder != right.0.chapterOrder {
        guard let first = left.0.chapterOrder else { return false }
        return right.0.chapterOrder.map { first < $0 } ?? true
      }
      if left.1 != right.1 { return right.1 }
      return left.0.fileName.utf8.lexicographicallyPrecedes(right.0.fileName.utf8)
    }.map(\.0)
  }

  /// The texts of one branch that go on at the end of common parts of its report, by the names of their files.
  package func continuations(of report: Page, branch code: String?) -> [String: Page] {
    let texts = own(of: report, branch: code).filter { $0.chapter?.continuesCommon == true }
    return Dictionary(texts.map { ($0.fileName, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The part of the report that all branches share and that a text of one of them goes on with; nil where there is none.
  package func continued(by text: Page) -> Page? {
    guard let (report, branch) = report(of: text), branch != nil else { return nil }
    return common(of: report).first { $0.fileName == text.fileName }
  }

  private func common(of report: Page) -> [Page] {
    (byFolder[report.folder] ?? []).filter { $0.chapter?.continuesCommon != true }
  }

  private func own(of report: Page, branch code: String?) -> [Page] {
    code.flatMap { byFolder[report.folder + "/" + $0] } ?? []
  }

  /// Every chapter of a report, those of single branches behind the common ones, in the order of their paths.
  package func all(of report: Page) -> [Page] {
    (byFolder[report.folder] ?? []) + ownFolders(of: report).flatMap { byFolder[$0] ?? [] }
  }

  /// The folders of single branches below a report, in byte order.
  func ownFolders(of report: Page) -> [String] {
    guard report.details.isReportOfBranches else { return [] }
    return byFolder.keys.filter {
      folders.report(holding: $0).map { $0.report === report && $0.branch != nil } ?? false
    }
    .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

extension Page {
  /// The place of a chapter in its report: as its front matter says, else as the name of its file begins; nil where neither
  /// says it.
  package var chapterOrder: ChapterOrder? {
    guard case .reportChapter(let chapter) = details else { return nil }
    return chapter.order ?? ChapterOrder(fileName: fileName)
  }

  /// The name of its file: `02-ket-qua.md`.
  package var fileName: String { PagePath.name(of: source.path.nfc) }

  /// What it is as a chapter; nil where it is none.
  package var chapter: Chapter? {
    if case .reportChapter(let chapter) = details { chapter } else { nil }
  }
}

import Diagnostics
import Vietnamese

/// Which pages an edition shows.
struct EditionChoice {
  private let options: LoadingOptions
  /// Folders whose `index.md` is internal, so that everything in them is.
  private let internalFolders: Set<String>
  /// The page of each report, by its folder.
  private let reports: [String: ReadPage]

  init(_ pages: [ReadPage], options: LoadingOptions) {
    self.options = options
    reports = Dictionary(
      pages.filter { $0.isSection && $0.details.kind == .annualReport }.map {
        (PagePath.folder(of: $0.file.path), $0)
      }, uniquingKeysWith: { first, _ in first })
    internalFolders = Set(
      pages.filter { $0.isSection && $0.common.audience == .internal }.map { PagePath.folder(of: $0.file.path) })
  }

  /// Why the page is left out; nil where it is shown. What is internal is named so whatever else it is. A chapter goes with
  /// its report.
  func reason(toOmit page: ReadPage) -> Omission.Reason? {
    if let reason = ownReason(toOmit: page) { return reason }
    guard page.details.kind == .reportChapter else { return nil }
    return reports[PagePath.folder(of: page.file.path)].flatMap(ownReason)
  }

  private func ownReason(toOmit page: ReadPage) -> Omission.Reason? {
    if options.audience == .public, audience(of: page) == .internal { return .internal }
    if let last = page.common.expiresOn, last < options.date { return .expired(last) }
    if options.drafts { return nil }
    if page.common.isDraft { return .draft }
    if let first = page.common.publishOn, options.date < first { return .notYetDue(first) }
    return nil
  }

  /// A page is internal by its own word or by that of a folder above it.
  func audience(of page: ReadPage) -> Audience {
    page.common.audience == .internal || isInternal(folder: PagePath.folder(of: page.file.path)) ? .internal : .public
  }

  func isInternal(folder: String) -> Bool {
    guard !internalFolders.isEmpty else { return false }
    var folder = folder
    while !folder.isEmpty {
      if internalFolders.contains(folder) { return true }
      folder = PagePath.folder(of: folder)
    }
    return false
  }
}

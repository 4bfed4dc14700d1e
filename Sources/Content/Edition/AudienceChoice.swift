import Input

/// Who may read each page: by its own word, by what it is, by its report and its folder.
///
/// A folder whose `index.md` is said to be internal keeps everything in it internal. One whose `index.md` is internal only
/// because nobody has decided on it leaves each page in it its own decision.
struct AudienceChoice {
  private let sections: [String: ReadPage]
  /// Folders whose index keeps all that lies in them internal.
  private let closedFolders: Set<String>
  /// Whether any index is internal by what it is.
  private let hasUndecidedSections: Bool
  /// The pages of the reports, by which of their folders chapters lie in.
  private let reports: ReportFolders<ReadPage>

  init(_ pages: [ReadPage]) {
    let indices = pages.filter(\.isSection).map { (PagePath.folder(of: $0.file.path), $0) }
    sections = Dictionary(indices, uniquingKeysWith: { first, _ in first })
    reports = ReportFolders(
      sections.filter { $0.value.kind.kind == .annualReport }, isOfBranches: \.details.isReportOfBranches)
    closedFolders = Set(indices.filter { $0.1.isClosed }.map(\.0))
    hasUndecidedSections = indices.contains { $0.1.standing.audience != .public }
  }

  /// The audience of a page; the ground tells what makes it internal where its own front matter does not.
  func decision(for page: ReadPage) -> (audience: Audience, ground: InternalGround?) {
    let folder = PagePath.folder(of: page.file.path)
    if page.common.audience == .internal { return (.internal, nil) }
    if page.standing.audience == .internalAlways { return (.internal, page.standing.ground) }
    if let closed = closedFolder(above: folder) { return (.internal, .folder(closed + "/index.md")) }
    if page.kind.kind == .reportChapter, let report = reports.report(holding: folder)?.report {
      if decision(for: report).audience == .internal { return (.internal, .report(report.file.path)) }
      if !report.publishesPrint { return (.internal, .summary(report.file.path)) }
    }
    if page.decidedAudience == .public { return (.public, nil) }
    if page.standing.audience != .public { return (.internal, page.standing.ground) }
    let nearest = nearestSection(above: page.isSection ? PagePath.folder(of: folder) : folder)
    guard let nearest, decision(for: nearest).audience == .internal else { return (.public, nil) }
    return (.internal, .folder(nearest.file.path))
  }

  /// Whether a file that says nothing itself is internal in a folder.
  func isInternal(folder: String) -> Bool {
    if closedFolder(above: folder) != nil { return true }
    return nearestSection(above: folder).map { decision(for: $0).audience == .internal } ?? false
  }

  private func closedFolder(above folder: String) -> String? {
    guard !closedFolders.isEmpty else { return nil }
    return Self.chain(from: folder).first(where: closedFolders.contains)
  }

  private func nearestSection(above folder: String) -> ReadPage? {
    guard hasUndecidedSections else { return nil }
    return Self.chain(from: folder).lazy.compactMap { sections[$0] }.first
  }

  /// A folder and those above it, the nearest first.
  private static func chain(from folder: String) -> some Sequence<String> {
    sequence(first: folder) { PagePath.folder(of: $0) }.prefix { !$0.isEmpty }
  }
}

extension ReadPage {
  /// Whether it is a report whose print the public has.
  fileprivate var publishesPrint: Bool {
    if case .annualReport(let report) = details { report.publishesPrint } else { false }
  }

  /// Whether it makes all that lies in its folder internal.
  fileprivate var isClosed: Bool {
    common.audience == .internal || standing.audience == .internalAlways
  }
}

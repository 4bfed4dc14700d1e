import Content
import Diagnostics
import Input
import Reports
import Vietnamese

/// Every report of the edition: the committee's, and those that each branch has of one set of chapters.
struct SiteReports: Sendable {
  /// In the order of the files, those of one file in the order of the branches. One whose official layout there is not is held
  /// against the usual one; a finding tells.
  package let all: [Report]
  /// What keeps a report from being printed.
  let diagnostics: [Diagnostic]

  /// `layout` names one that is taken instead of those that the reports name; `audience` is who reads them: the public those alone
  /// that were decided to be public.
  package init(
    _ site: Site, layouts: OfficialLayouts, layout: String? = nil, audience: Audience = .internal
  ) {
    var diagnostics: [Diagnostic] = []
    let branches = Self.branches(of: site)
    let texts = ReportChapters(site)
    let reports = site.pages.flatMap { page -> [Report] in
      guard case .annualReport(let details) = page.details else { return [] }
      let name = layout ?? details.layout ?? OfficialLayouts.usual
      let settings = LayoutSettings(details)
      let found = layouts.named(name, settings: settings)
      if found == nil {
        diagnostics.append(.unknownLayout(name, known: layouts.names, at: page.fieldLocation("layout")))
      }
      guard let official = found ?? layouts.named(OfficialLayouts.usual, settings: settings) else { return [] }
      func report(_ branch: ReportBranch?) -> Report {
        let chapters = texts.chapters(of: page, branch: branch?.code)
        return Report(
          page: page, details: details, branch: branch, chapters: chapters.filter { !$0.isAnnex },
          annexes: chapters.filter(\.isAnnex),
          continuations: texts.continuations(of: page, branch: branch?.code),
          address: page.address + (branch.map { Slug.make($0.code) + "/" } ?? ""),
          layout: official)
      }
      switch details.scope {
      case .committee: return [report(nil)]
      case .branches: return branches.map(report)
      }
    }
    all = audience == .internal ? reports : reports.filter { $0.issue.published != nil }
    self.diagnostics = diagnostics
  }

  /// The report of the committee whose page is at an address.
  func ofCommittee(at address: String) -> Report? {
    all.first { $0.branch == nil && $0.address == address }
  }

  /// The report whose page is at an address.
  func at(_ address: String) -> Report? { all.first { $0.address == address } }

  /// The reports of the branches, each of which has a web page that no file stands behind.
  var ofBranches: [Report] { all.filter { $0.branch != nil } }

  private static func branches(of site: Site) -> [ReportBranch] {
    site.pages.compactMap { page -> (Int, CollationKey, ReportBranch)? in
      guard case .branch(let branch) = page.details else { return nil }
      return (page.weight, CollationKey(page.title), ReportBranch(page: page, branch: branch))
    }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
  }
}

extension Page {
  var isAnnex: Bool { chapter?.isAnnex ?? false }
}

extension LayoutSettings {
  /// What the office decided for a report.
  fileprivate init(_ details: AnnualReport) {
    self.init(headingSeparator: details.headingSeparator, isDoubleSided: details.isDoubleSided)
  }
}

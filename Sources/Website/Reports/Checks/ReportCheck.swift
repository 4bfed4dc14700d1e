import Content
import Diagnostics
import Reports

/// A rule about what is filled in for a report, checked by its official layout before anything is rendered.
package struct ReportCheck: Sendable {
  package let rule: Rule
  /// The findings of the rule in one report.
  let findings: @Sendable (CheckedReport) -> [Diagnostic]

  /// What the checks find in the reports of a site, each finding once, in the order of the reports. `layout` names one that is
  /// taken instead of those that the reports name.
  package static func findings(
    _ checks: [ReportCheck], in site: Site, layouts: OfficialLayouts, layout: String? = nil
  ) -> [Diagnostic] {
    // The reports of the branches share what is filled in for all of them.
    var told: Set<Diagnostic> = []
    return SiteReports(site, layouts: layouts, layout: layout).all.flatMap { report in
      let checked = CheckedReport(report: report, site: site, layouts: layouts)
      return checks.flatMap { $0.findings(checked) }.filter { told.insert($0).inserted }
    }
  }
}

/// A report, and what it is held against.
struct CheckedReport {
  let report: Report
  let site: Site
  let layouts: OfficialLayouts

  /// The parts of its head and its closing.
  var assembly: ReportHeadAssembly {
    ReportHeadAssembly(settings: site.settings, committee: site.committee?.committee)
  }

  var signer: ReportSigner { ReportSigner(report, committee: site.committee?.committee) }

  /// The posts among which its signer is.
  var posts: [Post] { ReportSigner.posts(for: report, committee: site.committee?.committee) }

  /// The file that declares those posts.
  var fileOfPosts: String? { (report.branch?.page ?? site.committee?.page)?.source.path }

  /// Number and symbol as its layout writes them: `12-BC/ĐU`.
  func symbol(behind number: String) -> String {
    let (words, type) = (report.layout.words, report.layout.report.symbol)
    return number + words.numberJoint + type + words.symbolJoint + (assembly.abbreviation(of: report) ?? "…")
  }
}

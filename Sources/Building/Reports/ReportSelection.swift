import Content
import Vietnamese
import Website

/// Which reports are made where only reports are asked for.
package struct ReportSelection: Sendable {
  /// Nil for the newest that there is a report of.
  package let year: Int?
  /// Code of the branch, or the last part of its report's address; nil for every report of the year.
  package let branch: String?
  package let formats: Set<Format>

  /// In what form a report is made.
  package enum Format: String, Sendable, CaseIterable {
    case pdf
    case docx
    /// The web page, with the styles that it needs.
    case html
  }

  package init(year: Int?, branch: String?, formats: Set<Format>) {
    self.year = year
    self.branch = branch
    self.formats = formats
  }

  /// Nothing answers to what was asked for.
  package struct Failure: Error, Sendable {
    /// The year that was asked for, or the newest; nil where the site has no report.
    package let year: Int?
    /// The branch that was asked for.
    package let branch: String?
    /// The years that there are reports of, the newest first.
    package let years: [Int]
    /// The codes of the branches that have a report of the year that was asked for.
    package let branches: [String]
    /// Reports that the site has and the edition leaves out.
    package let omissions: [Omission]
    /// What pages of the site can be.
    package let kinds: SiteKinds?
  }

  /// The outputs of a plan that are asked for.
  /// - Throws: `Failure` where there are none.
  func outputs(of plan: Plan) throws(Failure) -> (outputs: [Output], printed: [PrintedOutput]) {
    let years = Set(plan.printed.map(\.year)).sorted(by: >)
    let ofYear = plan.printed.filter { $0.year == year ?? years.first }
    let wanted = branch.map(Slug.make)
    let chosen = ofYear.filter { output in wanted == nil || output.branch.map(Slug.make) == wanted }
    guard !chosen.isEmpty else {
      throw Failure(
        year: year ?? years.first, branch: branch, years: years,
        branches: Set(ofYear.compactMap(\.branch)).sorted(),
        omissions: plan.site?.omissions.filter { $0.kind == .annualReport } ?? [],
        kinds: plan.site?.kinds)
    }
    let pages = Set(chosen.map(\.page))
    return (
      formats.contains(.html) ? plan.outputs.filter { pages.contains($0.path) || $0.path.hasPrefix("assets/") } : [],
      chosen.filter { formats.contains($0.format == .pdf ? .pdf : .docx) }
    )
  }
}

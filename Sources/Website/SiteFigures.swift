import Content
import FigureViews
import Input

extension FigureValues {
  /// The figures of a site.
  /// - Parameters:
  ///   - site: Its tables, and what its committee's page states where it has none.
  ///   - words: Those of the site's own language, until a page in another one asks for its own.
  ///   - year: The year that is meant where a text names none; nil for the newest one that is no draft.
  ///   - branch: Code of the one branch that is meant; nil for the whole committee.
  ///   - audience: Who reads the page or report, whatever edition it is in.
  package init(
    _ site: Site, words: FigureWords, year: Int? = nil, branch: String? = nil, audience: Audience = .public
  ) {
    let committee = site.committee?.committee
    let stated = ["members.total": committee?.membersTotal, "branches.count": committee?.branchesCount]
    self.init(
      figures: site.figures, names: BranchNames(site), stated: stated.compactMapValues(\.self),
      isStatementFaulty: site.omissions.contains { $0.kind == .committee && $0.reason == .faulty },
      hasZeros: site.settings.hasLeadingZeros, words: words,
      scope: FigureScope(year: year, branch: branch, audience: audience))
  }
}

extension FigureScope {
  /// The scope of a page: a report's is its own year.
  static func of(_ page: Page) -> FigureScope {
    if case .annualReport(let report) = page.details {
      return FigureScope(year: report.year, audience: page.audience, asOf: report.asOf, isReport: true)
    }
    return FigureScope(audience: page.audience)
  }
}

extension BranchNames {
  /// The titles of the branches that have a page in this edition.
  init(_ site: Site) {
    self.init(
      Dictionary(
        site.pages.compactMap { page in
          if case .branch(let branch) = page.details { (branch.code, page.title) } else { nil }
        }, uniquingKeysWith: { first, _ in first }))
  }
}

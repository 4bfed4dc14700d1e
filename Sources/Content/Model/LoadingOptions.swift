import Figures
import Input
import Vietnamese

/// What decides, beside the files, which site is read.
package struct LoadingOptions: Sendable {
  /// The day of the build.
  package let date: CalendarDate
  /// For whom the edition is.
  package let audience: Audience
  /// Whether drafts and pages not yet due are in it.
  package let drafts: Bool
  /// Instead of the site's own `base_url`.
  package let baseURL: String?
  /// The tables that a year can have, in the order in which forms and reports show them.
  package let tables: [TableDeclaration]
  /// How many threads read, at least 1; the site does not depend on it.
  package let jobs: Int

  package init(
    date: CalendarDate, audience: Audience = .public, drafts: Bool = false, baseURL: String? = nil,
    tables: [TableDeclaration] = TableDeclaration.all, jobs: Int = 1
  ) {
    self.date = date
    self.audience = audience
    self.drafts = drafts
    self.baseURL = baseURL
    self.tables = tables
    self.jobs = max(jobs, 1)
  }
}

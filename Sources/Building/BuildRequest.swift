import Figures
import Input
import Publishing
import Vietnamese

/// What somebody asks to be built. Nothing else of the machine, the clock or the locale decides what comes out.
package struct BuildRequest: Sendable {
  /// Absolute path of the folder that holds `content/`.
  package let root: String
  /// Absolute path of the folder that holds the shipped `templates/`.
  package let share: String
  /// Instead of the site's own `base_url`.
  package let baseURL: String?
  package let audience: Audience
  /// Whether drafts and pages that are not yet due are shown.
  package let drafts: Bool
  /// The day of the build.
  package let date: CalendarDate
  /// The tables that a year of figures can have.
  package let tables: [TableDeclaration]
  /// How many tasks share the work, at least 1.
  package let jobs: Int
  /// Whether reports are printed.
  package let prints: Bool
  /// Name of the official layout that is taken instead of those that reports name.
  package let layout: String?
  /// The Python that has the libraries of printing, absolute; nil for the one of `script/bootstrap`.
  package let python: String?
  /// How long each printed file may take.
  package let printTimeout: Duration
  /// What alone is made, beside what is published already; nil for the whole edition.
  package let selection: ReportSelection?

  package init(
    root: String, share: String, baseURL: String? = nil, audience: Audience = .public, drafts: Bool = false,
    date: CalendarDate, tables: [TableDeclaration] = TableDeclaration.all, jobs: Int = 1, prints: Bool = true,
    layout: String? = nil, python: String? = nil,
    printTimeout: Duration = .seconds(120), selection: ReportSelection? = nil
  ) {
    self.printTimeout = printTimeout
    self.tables = tables
    self.prints = prints
    self.layout = layout
    self.python = python
    self.selection = selection
    self.root = root
    self.share = share
    self.baseURL = baseURL
    self.audience = audience
    self.drafts = drafts
    self.date = date
    self.jobs = jobs
  }
}

extension BuildRequest {
  /// What is asked for, as the folder that it is published to knows it.
  package var edition: PublishedEdition {
    switch (audience, drafts) {
    case (.public, false): .public
    case (.internal, false): .internal
    case (.public, true): .preview
    case (.internal, true): .internalPreview
    }
  }

  /// Absolute path of the folder that the edition goes to unless another is asked for.
  package var usualOutput: String { "\(root)/\(edition.folder)" }
}

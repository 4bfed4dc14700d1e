import Diagnostics
import Figures
import Vietnamese

/// Everything that `content/` says, read once and checked as far as one file can be checked alone.
package struct Site: Sendable {
  /// Absolute path of the folder that holds `content/`; it never shows in output.
  package let root: String
  package let settings: SiteSettings
  /// The file of the settings; nil where there is none that could be read.
  package let settingsSource: SourceText?
  /// What its pages can be.
  package let kinds: SiteKinds
  /// The day of the build: what is due and what has expired is decided by it.
  package let date: CalendarDate
  /// Every page of this edition, in the order of their paths, byte by byte.
  package let pages: [Page]
  /// The chapters and annexes of the reports, which are no pages of their own, in the order of their paths.
  package let chapters: [Page]
  /// Every other file that may go out beside the pages, and those of `content/static/`, in the order of their paths.
  package let attachments: [Attachment]
  /// What was left out of this edition, and why, in the order of their paths.
  package let omissions: [Omission]
  /// What of that is internal, with its text; empty in the internal edition.
  package let internalPages: [OmittedPage]
  /// What was left out for another reason, so that it can be told where it does not belong into `content/` at all.
  package let aside: [OmittedPage]
  /// Pages whose front matter has errors, so that their texts can be checked in the same run; they are no part of the edition.
  package let faultyPages: [Page]
  /// What the tables of `content/so-lieu/` say.
  package let figures: Ledger
  /// What the content goes without, one sentence each.
  package let notices: [Wording]

  private let pageBySource: [String: Int]

  init(
    root: String, settings: SiteSettings, settingsSource: SourceText?, kinds: SiteKinds, date: CalendarDate,
    pages: [Page], chapters: [Page], attachments: [Attachment], omissions: [Omission],
    internalPages: [OmittedPage], aside: [OmittedPage], faultyPages: [Page], figures: Ledger, notices: [Wording]
  ) {
    self.root = root
    self.settings = settings
    self.settingsSource = settingsSource
    self.kinds = kinds
    self.date = date
    self.pages = pages
    self.chapters = chapters
    self.attachments = attachments
    self.omissions = omissions
    self.internalPages = internalPages
    self.aside = aside
    self.faultyPages = faultyPages
    self.figures = figures
    self.notices = notices
    pageBySource = Dictionary(
      pages.indices.map { (pages[$0].source.path, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// The page read from the file at `path`, relative to the root.
  package func page(source path: String) -> Page? {
    pageBySource[path].map { pages[$0] }
  }

  /// The one committee of the site.
  package var committee: (page: Page, committee: Committee)? {
    for page in pages {
      if case .committee(let committee) = page.details { return (page, committee) }
    }
    return nil
  }
}

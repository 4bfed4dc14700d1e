import Figures
import Input

/// What reading `content/` gave of each file alone, kept so that the next reading takes up only the files that have changed.
package struct KeptReading: Sendable {
  /// The kinds that the pages were read with; nil where nothing was read yet.
  let kinds: SiteKinds?
  let pages: KnownFiles<PageReading.Outcome>
  let tables: KeptTables

  /// Nothing: the first reading reads everything.
  package init() {
    self.init(kinds: nil, pages: KnownFiles(), tables: KeptTables())
  }

  init(kinds: SiteKinds?, pages: KnownFiles<PageReading.Outcome>, tables: KeptTables) {
    self.kinds = kinds
    self.pages = pages
    self.tables = tables
  }

  /// What of it holds for a site of these kinds: where they have changed, every page may say something else.
  func with(_ kinds: SiteKinds) -> KeptReading {
    if let own = self.kinds, own.areRead(like: kinds) { return self }
    return KeptReading(kinds: kinds, pages: KnownFiles(), tables: tables)
  }
}

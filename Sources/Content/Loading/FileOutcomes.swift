import Figures
import Input

/// What each file of a walk says alone, before anything is known of the others.
struct FileOutcomes {
  let settings: SettingsReading.Outcome
  /// In the order of the walk.
  let pages: [(file: ContentFile, outcome: PageReading.Outcome)]
  let figures: FiguresReading.Outcome
  /// The same for the next reading; nil where nothing is kept.
  let kept: KeptReading?

  /// Reads every file, or takes what was `kept` of it where it has not changed; nil keeps nothing and looks at no file twice.
  /// - Throws: `LoadingFailure` where the machine fails.
  static func read(
    _ walk: ContentWalk, root: String, kinds: SiteKinds, options: LoadingOptions, kept: KeptReading?
  ) throws(LoadingFailure) -> FileOutcomes {
    let settings = try SettingsReading.read(in: walk, root: root, baseURL: options.baseURL)
    let entries = Parallel.map(walk.files.filter { $0.role == .page }, jobs: options.jobs) { file in
      let entry = kept?.pages.entry(of: file.diskPath, in: root) { PageReading.read(file, root: root, kinds: kinds) }
      return (file, entry ?? .once(PageReading.read(file, root: root, kinds: kinds)))
    }
    let pages = entries.map { (file: $0, outcome: $1.outcome) }
    if let failure = pages.lazy.compactMap(\.outcome.failure).first { throw failure }
    let figures = try FiguresReading.read(
      walk, settings.settings.years, tables: options.tables, branches: BranchCodes(pages.map(\.outcome)),
      events: ToldEvent.of(pages.map(\.outcome)), root: root, kept: kept?.tables)
    let keeping = kept.map { _ in
      entries.reduce(into: KnownFiles<PageReading.Outcome>()) { files, read in
        if read.1.outcome.isOfText { files.keep(read.1, of: read.0.diskPath) }
      }
    }
    return FileOutcomes(
      settings: settings, pages: pages, figures: figures,
      kept: keeping.map { KeptReading(kinds: kinds, pages: $0, tables: figures.kept ?? KeptTables()) })
  }
}

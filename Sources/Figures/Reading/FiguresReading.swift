import Diagnostics
import Input

/// Reading `content/so-lieu/`.
package enum FiguresReading {
  package struct Outcome: Sendable {
    package let figures: Ledger
    package let diagnostics: [Diagnostic]
    /// One sentence for each year that is a draft: what it still lacks.
    package let notices: [Wording]
    /// What was made of each table, for the next reading.
    package let kept: KeptTables?
  }

  /// Reads the tables of the years that have a folder or are declared. `kept` is what was made of them the last time; nil where
  /// nothing is kept.
  /// - Throws: `LoadingFailure` where the machine fails.
  package static func read(
    _ walk: ContentWalk, _ settings: [YearSettings], tables: [TableDeclaration], branches: BranchCodes,
    events: [ToldEvent] = [], root: String, kept: KeptTables? = nil
  ) throws(LoadingFailure) -> Outcome {
    var folders = FigureFolders(walk, tables)
    for declared in settings { folders.add(year: declared.year) }
    var (years, cutOffs): ([FigureYear], [FigureYear]) = ([], [])
    var (findings, notices) = (folders.diagnostics, [Wording]())
    var keeping = kept.map { _ in KeptTables() }
    for folder in folders.years {
      let declared = settings.first { $0.year == folder.year }
      var reading = YearReading(
        folder, declared, tables: tables, branches: branches, events: events, root: root, kept: kept)
      let year = try reading.year()
      findings += reading.diagnostics
      for (path, entry) in reading.read { keeping?.keep(entry, of: path) }
      if year.isCutOff {
        cutOffs.append(year)
      } else {
        years.append(year)
        if year.isDraft { notices.append(.draftYear(year)) }
      }
    }
    let figures = Ledger(declarations: tables, years: years, cutOffs: cutOffs, branchCodes: branches.codes)
    return Outcome(figures: figures, diagnostics: findings, notices: notices, kept: keeping)
  }
}

extension Wording {
  /// What a draft lacks.
  fileprivate static func draftYear(_ year: FigureYear) -> Wording {
    let missing = year.missing.filter(\.isRequired).map(\.file).joined(separator: ", ")
    let empty = year.tables.reduce(0) { $0 + $1.emptyCellCount }
    let lacks =
      (missing.isEmpty ? [] : [Wording(vi: "chưa có bảng \(missing)", en: "without \(missing)")])
      + (empty == 0 ? [] : [Wording(vi: "còn \(empty) ô trống", en: "with \(empty) empty cells")])
    return Wording(
      vi: (["Năm \(year.year) chưa đủ số liệu"] + lacks.map(\.vi)).joined(separator: ", "),
      en: (["The figures of \(year.year) are a draft"] + lacks.map(\.en)).joined(separator: ", "))
  }
}

import Diagnostics
import Input

/// Reading `content/so-lieu/`.
package enum FiguresReading {
  package struct Outcome: Sendable {
    package let figures: Ledger
    package let diagnostics: [Diagnostic]
    /// One sentence for each year that is a draft: what it still lacks.
    package let notices: [Wording]
  }

  /// - Throws: `LoadingFailure` where the machine fails.
  package static func read(
    _ walk: ContentWalk, _ settings: [YearSettings], tables: [TableDeclaration], branches: BranchCodes,
    events: [ToldEvent] = [], root: String
  ) throws(LoadingFailure) -> Outcome {
    var folders = FigureFolders(walk, tables)
    for declared in settings { folders.add(year: declared.year) }
    var (years, cutOffs): ([FigureYear], [FigureYear]) = ([], [])
    var (findings, notices) = (folders.diagnostics, [Wording]())
    for folder in folders.years {
      let declared = settings.first { $0.year == folder.year }
      var reading = YearReading(folder, declared, tables: tables, branches: branches, events: events, root: root)
      let year = try reading.read()
      findings += reading.diagnostics
      if year.isCutOff {
        cutOffs.append(year)
      } else {
        years.append(year)
        if year.isDraft { notices.append(.draftYear(year)) }
      }
    }
    let figures = Ledger(declarations: tables, years: years, cutOffs: cutOffs, branchCodes: branches.codes)
    return Outcome(figures: figures, diagnostics: findings, notices: notices)
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
      vi: (["Số liệu năm \(year.year) còn là dự thảo"] + lacks.map(\.vi)).joined(separator: ", "),
      en: (["The figures of \(year.year) are a draft"] + lacks.map(\.en)).joined(separator: ", "))
  }
}

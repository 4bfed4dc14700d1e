import Diagnostics
import Vietnamese

/// The figures of one calendar year: as they go on to its close, or as they were on the day of a report's cut-off.
package struct FigureYear: Sendable {
  package let year: Int
  /// True where they are kept as they were on the day `asOf`; the tables of the year itself go on.
  let isCutOff: Bool
  /// True while the office is still gathering: tables may be missing and cells empty.
  package let isDraft: Bool
  /// True where the figures are no stated facts but show what the tool does; whatever shows them says so.
  package let isIllustrative: Bool
  /// The day up to which the figures count: “số liệu tính đến ngày …”; nil where none is given.
  package let asOf: CalendarDate?
  /// The tables that are there and could be read, in the order of `TableDeclaration.all`.
  package let tables: [FigureTable]
  /// The tables that have no file, in the same order. In a year that is no draft only those that may be missing.
  package let missing: [TableDeclaration]
  /// The tables that could not be read: findings, always errors, say why.
  package let faulty: [TableDeclaration]
  /// The record of what the figures were when they were sealed; nil where they are not.
  package let seal: Seal?

  /// One table of the year; nil where it is missing or could not be read.
  package subscript(declaration: TableDeclaration) -> FigureTable? {
    tables.first { $0.declaration == declaration }
  }

  /// What a message calls it: `Năm 2026`, `Số liệu chốt ngày 30/11/2026`.
  package var title: Wording {
    guard isCutOff, let asOf else { return Wording(vi: "Năm \(year)", en: "The year \(year)") }
    return Wording(vi: "Số liệu chốt ngày \(asOf.numeric)", en: "What was kept as of \(asOf.iso)")
  }

  /// The name of its folder: `2026`, `2026-11-30`.
  package var name: String { isCutOff ? asOf?.iso ?? String(year) : String(year) }

  /// Path of its folder relative to the site's root, without a slash at its end.
  package var folder: String { "content/so-lieu/\(name)" }
}

import Vietnamese

/// The figures of one calendar year.
package struct FigureYear: Sendable {
  package let year: Int
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

  /// Path of the year's folder relative to the site's root, without a slash at its end.
  package var folder: String {
    "content/so-lieu/\(year)"
  }
}

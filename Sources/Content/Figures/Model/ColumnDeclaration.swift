import Diagnostics

/// One column of a table, as it is declared: reading, checking, `kyyeu explain` and blank forms all use it.
package struct ColumnDeclaration: Sendable {
  /// The name in code, texts and templates: `transferred-in`.
  package let name: String
  /// As it is shown; its Vietnamese is the heading in the file, matched without regard to case and marks.
  package let heading: Wording
  package let type: ColumnType
  /// What a number of the column counts: “Đơn vị tính”; nil where it holds no count.
  package let unit: FigureUnit?
  package let needs: CellNeed
  /// Who may see single cells. What is not declared public is the office's alone.
  package let visibility: Audience
  /// True where a public edition shows no count under 3, nor enough others that sums give it back: discipline, and
  /// “không hoàn thành nhiệm vụ”.
  package let hidesSmallCounts: Bool
  /// What the column holds, in one sentence.
  package let doc: Wording

  init(
    _ name: String, _ heading: Wording, _ type: ColumnType, unit: FigureUnit? = nil, needs: CellNeed = .value,
    visibility: Audience, hidesSmallCounts: Bool = false, _ doc: Wording
  ) {
    (self.name, self.heading, self.type, self.unit, self.needs) = (name, heading, type, unit, needs)
    (self.visibility, self.hidesSmallCounts, self.doc) = (visibility, hidesSmallCounts, doc)
  }
}

/// What a column asks of each row.
package enum CellNeed: Sendable {
  /// A value, in a year that is no draft.
  case value
  /// A value or nothing, and the file may lack the column.
  case nothing
}

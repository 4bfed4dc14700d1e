import Diagnostics
import Input

/// One column of a table, as it is declared: reading, checking, `kyyeu explain` and blank forms all use it.
package struct ColumnDeclaration: Sendable {
  /// The name in code, texts and templates: `transferred-in`.
  package let name: String
  /// As it is shown; its Vietnamese is the heading in the file, matched without regard to case and marks.
  package let heading: Wording
  /// Other headings under which offices keep the column.
  let otherHeadings: [String]
  package let type: ColumnType
  /// What a number of the column counts: “Đơn vị tính”; nil where it holds no count.
  package let unit: FigureUnit?
  package let needs: CellNeed
  /// Of whom the public is told what stands in the column. What is not declared public is the office's alone.
  package let told: PublicScope
  /// What the column holds, in one sentence.
  package let doc: Wording

  init(
    _ name: String, _ heading: Wording, or otherHeadings: [String] = [], _ type: ColumnType, unit: FigureUnit? = nil,
    needs: CellNeed = .value,
    told: PublicScope, _ doc: Wording
  ) {
    self.name = name
    self.heading = heading
    self.otherHeadings = otherHeadings
    self.type = type
    self.unit = unit
    self.needs = needs
    self.told = told
    self.doc = doc
  }

  /// Who may see the column at all.
  package var visibility: Audience { told.visibility }

  /// What an empty cell of the column says, and a file that lacks the column; nil where they say nothing.
  var emptyValue: CellValue? { needs == .numberOrNone ? .count(0) : nil }
}

/// What a column asks of each row.
package enum CellNeed: Sendable {
  /// A value, in a year that is no draft.
  case value
  /// A value or nothing, and the file may lack the column.
  case nothing
  /// A number, of which an empty cell says that it is 0; the file may lack the column.
  case numberOrNone
  /// A number, of which an empty cell says that it is 0 in a row that tells anything.
  case numberOrZero
  /// A number that follows from others of the row, so that an empty cell is worked out.
  case numberOrSum
  /// A number, of which an empty cell says that the page of the event tells it.
  case numberOrPage
  /// What is known before anybody fills the row in; in a row that tells anything else an empty cell is 0.
  case carriedOver

  /// Whether the file may lack the column.
  var allowsNoColumn: Bool { self == .nothing || self == .numberOrNone }
}

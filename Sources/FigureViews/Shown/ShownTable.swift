import Markdown
import Vietnamese

/// A table as readers see it: every text is written out, nothing is left to be worked out.
package struct ShownTable: Sendable, Hashable {
  /// What it shows: `Tình hình đảng viên năm 2026`.
  let caption: String
  /// What all its numbers count; nil where its columns say it themselves.
  let unit: String?
  /// One or two rows of heads.
  let head: [[Head]]
  let rows: [Row]
  /// Marks that every table of its year has.
  package let standing: FigureStanding

  package init(caption: String, unit: String?, head: [[Head]], rows: [Row], standing: FigureStanding) {
    self.caption = caption
    self.unit = unit
    self.head = head
    self.rows = rows
    self.standing = standing
  }

  /// A head over one column, or over several that have heads of their own below.
  package struct Head: Sendable, Hashable {
    let text: String
    /// Columns below it.
    var span = 1
    /// Rows of heads that it takes.
    var depth = 1
  }

  /// A row, and what it is to the others.
  package struct Row: Sendable, Hashable {
    package typealias Kind = BlockTable.RowKind

    let kind: Kind
    let cells: [ShownCell]
  }
}

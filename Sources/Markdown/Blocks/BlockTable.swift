/// A table of a text: what each column, row and cell is, and what it says.
package struct BlockTable: Sendable, Hashable {
  /// What it is called; empty where it has no name.
  package let caption: [Inline]
  /// What its numbers count: `Đơn vị tính: người`; nil where that is not said of the whole table.
  package let unit: String?
  /// What else must be said of its numbers, a line each: `Số liệu tính đến ngày 30/11/2026`.
  package let notes: [String]
  package let columns: [Column]
  /// The rows of heads.
  package let head: [[Cell]]
  package let rows: [Row]

  package init(
    caption: [Inline], unit: String? = nil, notes: [String] = [], columns: [Column], head: [[Cell]], rows: [Row]
  ) {
    self.caption = caption
    self.unit = unit
    self.notes = notes
    self.columns = columns
    self.head = head
    self.rows = rows
  }

  /// A column.
  package struct Column: Sendable, Hashable {
    package let role: Role
    package let alignment: CellAlignment

    package init(_ role: Role, _ alignment: CellAlignment) {
      self.role = role
      self.alignment = alignment
    }

    /// What the cells of a column are.
    package enum Role: String, Sendable {
      /// What names the row.
      case name
      case text
      case number
      /// The running number of the row.
      case ordinal
    }
  }

  /// A row, and what it is to the others.
  package struct Row: Sendable, Hashable {
    package let kind: RowKind
    package let cells: [Cell]

    package init(_ kind: RowKind, _ cells: [Cell]) {
      self.kind = kind
      self.cells = cells
    }
  }

  /// What a row is to the others.
  package enum RowKind: String, Sendable {
    case plain
    /// The sum of the rows above it.
    case total
    /// A row that opens or closes a group of rows, as A, B, C and D do in the movement of members.
    case group
    /// A part of the row above it, or a line that is no part of the sum.
    case memo
  }

  /// A cell.
  package struct Cell: Sendable, Hashable {
    package let content: [Inline]
    /// Where it is set otherwise than its column.
    package let alignment: CellAlignment?
    /// Whether it is the head of its column or its row.
    package let isHead: Bool
    /// Columns and rows that it takes.
    package let columns: Int
    package let rows: Int

    package init(
      _ content: [Inline], alignment: CellAlignment? = nil, isHead: Bool = false, columns: Int = 1, rows: Int = 1
    ) {
      self.content = content
      self.alignment = alignment
      self.isHead = isHead
      self.columns = columns
      self.rows = rows
    }
  }
}

/// How the text of a cell is set.
package enum CellAlignment: String, Sendable {
  case left
  case center
  case right
}

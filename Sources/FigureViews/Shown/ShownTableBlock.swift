import Figures
import Markdown

/// A table of figures where a text puts it in. Every id in its HTML begins with `prefix`.
package struct ShownTableBlock: FigureBlock {
  let table: ShownTable
  let words: FigureWords
  let prefix: String

  package init(table: ShownTable, words: FigureWords, prefix: String) {
    self.table = table
    self.words = words
    self.prefix = prefix
  }

  package var html: [UInt8] { Array(TableMarkup.figure(table, words, prefix: prefix).utf8) }

  package var block: Block { .table(BlockTable(table, words)) }
}

extension BlockTable {
  /// The table as a block.
  init(_ table: ShownTable, _ words: FigureWords) {
    self.init(
      caption: [.text(table.caption)], unit: table.unit.map(words.unitLine),
      notes: table.standing.notes(words).map(\.text),
      columns: Self.roles(of: table).map { Column($0, $0.alignment) },
      head: table.head.map { heads in
        heads.map { Cell([.text($0.text)], isHead: true, columns: $0.span, rows: $0.depth) }
      },
      rows: table.rows.map { row in Row(row.kind, row.cells.map(Cell.init)) })
  }

  /// What most cells of each column are; where none says it, text.
  private static func roles(of table: ShownTable) -> [Column.Role] {
    let width = table.rows.map(\.cells.count).max() ?? 0
    return (0..<width).map { index in
      let roles = table.rows.compactMap { $0.cells.indices.contains(index) ? $0.cells[index].role : nil }
      // Rows of a sum name themselves anywhere.
      return [.ordinal, .number, .name].first { role in roles.count { $0 == role } * 2 > roles.count } ?? .text
    }
  }
}

extension BlockTable.Column.Role {
  /// How its cells are set.
  fileprivate var alignment: CellAlignment {
    switch self {
    case .name, .text: .left
    case .number: .right
    case .ordinal: .center
    }
  }
}

extension BlockTable.Cell {
  fileprivate init(_ cell: ShownCell) {
    switch cell {
    case .ordinal(let text): self.init([.text(text)], alignment: .center)
    case .text(let text): self.init(text.isEmpty ? [] : [.text(text)], alignment: .left)
    case .name(let text): self.init([.text(text)], alignment: .left, isHead: true)
    case .number(let text): self.init([.text(text)], alignment: .right)
    case .missing: self.init([.text(ShownCell.missingText)], alignment: .right)
    case .none: self.init([])
    }
  }
}

extension ShownCell {
  /// What it says its column holds; nil where it says nothing.
  fileprivate var role: BlockTable.Column.Role? {
    switch self {
    case .ordinal: .ordinal
    case .text: .text
    case .name: .name
    case .number, .missing: .number
    case .none: nil
    }
  }
}

extension FigureWords {
  /// `Đơn vị tính: người`
  func unitLine(_ unit: String) -> String { text(.unitLine, ["unit": unit]) }
}

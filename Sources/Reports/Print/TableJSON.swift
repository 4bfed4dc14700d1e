import Markdown
import Text

extension PrintWriter {
  /// A table: what each column, row and cell is, and what it says.
  mutating func json(of table: BlockTable) -> JSONText {
    let columns = table.columns.map {
      JSONText.object([("align", .string($0.alignment.rawValue)), ("role", .string($0.role.rawValue))])
    }
    let rows = table.rows.map { row in
      JSONText.object([
        ("total", .truth(row.kind == .total || row.kind == .group)), ("kind", .string(row.kind.rawValue)),
        ("cells", json(of: row.cells)),
      ])
    }
    return .object([
      ("t", .string("table")), ("caption", caption(table.caption)), ("unit", table.unit.map(text)),
      ("columns", .list(columns)), ("head", .list(table.head.map { json(of: $0) })), ("rows", .list(rows)),
      ("notes", .list(table.notes.map(text))),
    ])
  }

  private mutating func json(of cells: [BlockTable.Cell]) -> JSONText {
    .list(
      cells.map { cell in
        .object([
          ("c", json(of: cell.content)), ("align", cell.alignment.map { .string($0.rawValue) }),
          ("head", .truth(cell.isHead)), ("columns", cell.columns > 1 ? .number(cell.columns) : nil),
          ("rows", cell.rows > 1 ? .number(cell.rows) : nil),
        ])
      })
  }
}

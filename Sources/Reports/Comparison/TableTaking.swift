import Markdown

/// Takes down what a table says, cell by cell.
struct TableTaking {
  let spelled: (String) -> String

  func table(_ table: BlockTable) -> ReportTable { taken(table, name: table.caption.line, chart: nil) }

  func table(_ chart: BlockChart) -> ReportTable {
    taken(chart.table, name: chart.caption.isEmpty ? chart.table.caption.line : chart.caption.line, chart: chart)
  }

  private func taken(_ table: BlockTable, name: String, chart: BlockChart?) -> ReportTable {
    let shown = table.columns.indices.filter { table.columns[$0].role != .ordinal }
    let heads = grid(table.head, columns: table.columns.count)
    let names = shown.map { column in
      heads.map { $0[column] }.reduce(into: [String]()) { parts, part in
        if !part.isEmpty, parts.last != part { parts.append(part) }
      }.joined(separator: " – ")
    }
    let naming = table.columns.firstIndex { $0.role == .name } ?? shown.first
    let rows = grid(table.rows.map(\.cells), columns: table.columns.count).map { cells in
      ReportTable.Row(name: naming.map { cells[$0] } ?? "", cells: shown.map { cells[$0] })
    }
    return ReportTable(
      name: spelled(name), isChart: chart != nil,
      notes: ([chart?.unit ?? table.unit].compactMap(\.self) + (chart?.notes ?? table.notes)).map(spelled),
      description: spelled(chart?.alternative ?? ""), columns: names, rows: rows)
  }

  /// The text at each place of the rows; what takes several columns or rows stands at each of them.
  private func grid(_ rows: [[BlockTable.Cell]], columns: Int) -> [[String]] {
    var hanging: [(text: String, rows: Int)] = Array(repeating: ("", 0), count: columns)
    return rows.map { cells in
      var (row, column): ([String], Int) = (Array(repeating: "", count: columns), 0)
      func passHanging() {
        while column < columns, hanging[column].rows > 0 {
          row[column] = hanging[column].text
          hanging[column].rows -= 1
          column += 1
        }
      }
      for cell in cells {
        passHanging()
        let text = spelled(cell.content.texts.joined(separator: " "))
        for _ in 0..<max(cell.columns, 1) where column < columns {
          row[column] = text
          hanging[column] = (text, max(cell.rows, 1) - 1)
          column += 1
        }
      }
      passHanging()
      return row
    }
  }
}

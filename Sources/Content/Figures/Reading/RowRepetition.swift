import Diagnostics

/// Finds rows that share what no two rows may share.
enum RowRepetition {
  static func findings(_ rows: [FigureRow], _ declaration: TableDeclaration) -> [Diagnostic] {
    guard let column = declaration.key.last else { return [] }
    var first: [[CellValue]: Int] = [:]
    return rows.compactMap { row in
      let key = declaration.key.compactMap { row[$0] }
      guard key.count == declaration.key.count else { return nil }
      guard let earlier = first[key] else {
        first[key] = row.number
        return nil
      }
      return .duplicateRow(row, firstRow: earlier, key: declaration.key, at: row.location(of: column))
    }
  }
}

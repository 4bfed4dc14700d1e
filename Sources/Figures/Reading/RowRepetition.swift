import Diagnostics

/// Finds rows that share what no two rows may share.
enum RowRepetition {
  static func find(
    _ rows: [FigureRow], _ declaration: TableDeclaration, in source: SourceText, _ findings: inout Findings
  ) {
    guard let column = declaration.key.last else { return }
    var first: [[CellValue]: Int] = [:]
    for row in rows {
      let key = declaration.key.compactMap { row[$0] }
      guard key.count == declaration.key.count else { continue }
      guard let earlier = first[key] else {
        first[key] = row.number
        continue
      }
      findings.add(.duplicateRow, in: source.path) {
        .duplicateRow(row, firstRow: earlier, key: declaration.key, at: row.location(of: column))
      }
    }
  }
}

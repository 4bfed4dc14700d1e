/// Fills in what empty cells say by the declaration of their columns.
///
/// In a row that tells anything an empty cell is 0, or the sum that follows from the others. Of a branch with two rows both tell
/// something where one does. A row that tells nothing is a branch that has not sent its figures, and stays empty.
struct RowFilling {
  private let declaration: TableDeclaration
  private let isDraft: Bool
  /// In the order of the file.
  private(set) var rows: [FigureRow] = []
  /// The numbers of the rows that tell nothing at all.
  private(set) var unsent: Set<Int> = []

  init(_ rows: [FigureRow], _ declaration: TableDeclaration, isDraft: Bool) {
    self.declaration = declaration
    self.isDraft = isDraft
    guard declaration.columns.contains(where: \.needs.isFilledIn) else {
      self.rows = rows
      return
    }
    let groups = Dictionary(grouping: rows) { $0[BranchColumns.branch] ?? String($0.number) }
    self.rows = rows.map { row in
      let group = groups[row[BranchColumns.branch] ?? String(row.number)] ?? [row]
      if group.contains(where: tells) { return filled(row) }
      // A year that is final says of itself that everything was sent: who carried members over and tells no more had no change.
      if group.contains(where: carriesOver) { return isDraft ? row : filled(row) }
      unsent.insert(row.number)
      return row
    }
  }

  /// Whether a row holds anything but its key and what was carried over.
  private func tells(_ row: FigureRow) -> Bool {
    declaration.columns.contains { column in
      column.needs != .carriedOver && !isKey(column) && row.cells[column.name]?.value != nil
    }
  }

  private func carriesOver(_ row: FigureRow) -> Bool {
    declaration.columns.contains { $0.needs == .carriedOver && row.cells[$0.name]?.value != nil }
  }

  private func isKey(_ column: ColumnDeclaration) -> Bool {
    declaration.key.contains { $0.name == column.name }
  }

  private func filled(_ row: FigureRow) -> FigureRow {
    var row = row
    for column in declaration.columns where [.numberOrZero, .carriedOver].contains(column.needs) {
      if row[column] == nil { row = row.with(.count(0), in: column, isAssumed: isDraft) }
    }
    for sum in declaration.sums where row[sum.column] == nil {
      if let value = sum.value(in: row) { row = row.with(.count(value), in: sum.column, isAssumed: isDraft) }
    }
    return row
  }
}

extension CellNeed {
  /// Whether an empty cell is filled in in a row that tells anything.
  fileprivate var isFilledIn: Bool {
    switch self {
    case .numberOrZero, .numberOrSum, .carriedOver: true
    case .value, .nothing, .numberOrNone, .numberOrPage: false
    }
  }
}

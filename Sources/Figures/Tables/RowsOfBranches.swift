extension FigureTable {
  /// The rows of a branch.
  package func rows(of branch: String) -> [FigureRow] {
    rows.filter { $0[BranchColumns.branch] == branch }
  }

  /// The codes of the branches that have a row, each once, in the order of the file.
  package var branches: [String] {
    var seen: Set<String> = []
    return rows.compactMap { row in row[BranchColumns.branch].flatMap { seen.insert($0).inserted ? $0 : nil } }
  }
}

extension TableDeclaration {
  /// Whether each row is a branch's.
  package var isByBranch: Bool {
    columns.contains { $0.name == BranchColumns.branch.declaration.name }
  }
}

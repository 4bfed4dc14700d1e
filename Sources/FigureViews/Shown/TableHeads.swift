extension ShownTable {
  /// One row of heads.
  package static func head(_ texts: [String]) -> [[Head]] { [texts.map { Head(text: $0) }] }

  /// Two rows of heads: some columns under heads of groups, others before and after those.
  static func head(before: [String], groups: [(name: String, columns: [String])], after: [String]) -> [[Head]] {
    let first =
      before.map { Head(text: $0, depth: 2) } + groups.map { Head(text: $0.name, span: $0.columns.count) }
      + after.map { Head(text: $0, depth: 2) }
    return [first, groups.flatMap(\.columns).map { Head(text: $0) }]
  }
}

extension ShownTable.Row {
  package init(_ kind: Kind, _ cells: [ShownCell]) {
    self.kind = kind
    self.cells = cells
  }
}

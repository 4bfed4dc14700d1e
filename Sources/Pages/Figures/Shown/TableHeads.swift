extension ShownTable {
  /// One row of heads.
  static func head(_ texts: [String]) -> [[Head]] { [texts.map { Head(text: $0) }] }

  /// Two rows of heads: some columns under one head of their own, others before and after that.
  static func head(before: [String], group: String, _ columns: [String], after: [String]) -> [[Head]] {
    let first =
      before.map { Head(text: $0, depth: 2) } + [Head(text: group, span: columns.count)]
      + after.map { Head(text: $0, depth: 2) }
    return [first, columns.map { Head(text: $0) }]
  }
}

extension ShownTable.Row {
  init(_ kind: Kind, _ cells: [ShownCell]) {
    (self.kind, self.cells) = (kind, cells)
  }
}

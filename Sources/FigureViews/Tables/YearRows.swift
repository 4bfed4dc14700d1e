extension FigureContext {
  /// The rows that close a table: its total, the total of the year before, and the change between them. `cells` gives
  /// the numbers of a year; what they share a column with stays empty.
  func closingRows(_ columns: Int, _ numbers: (FigureSource) -> [Int: Int?]) -> [ShownTable.Row] {
    func row(_ kind: ShownTable.Row.Kind, _ name: String, _ cell: (Int) -> ShownCell?) -> ShownTable.Row {
      ShownTable.Row(kind, [.none, .name(name)] + (2..<max(columns, 2)).map { cell($0) ?? .none })
    }
    let now = numbers(this)
    let total = row(.total, words[.total]) { now[$0].map(ShownCell.count) }
    guard let last else { return [total] }
    let before = numbers(last)
    return [
      total,
      row(.plain, words.text(.year, year: year - 1)) { column in now[column].map { _ in .count(before[column] ?? nil) }
      },
      row(.plain, words[.change]) { column in
        now[column].map { .change(from: before[column] ?? nil, to: $0) }
      },
    ]
  }
}

/// A column that follows from others of its row: what is added and what is taken away, by the names of the columns.
package struct RowSum: Sendable {
  let column: ColumnDeclaration
  /// The terms in a row; empty where the row does not say which they are.
  let terms: @Sendable (FigureRow) -> [Term]

  /// A column that is added or taken away.
  struct Term {
    let column: Column<Int>
    let isTaken: Bool
  }

  /// One column is the sum of others in every row.
  static func of(_ whole: Column<Int>, _ parts: [Column<Int>]) -> RowSum {
    RowSum(column: whole.declaration) { _ in parts.map { Term(column: $0, isTaken: false) } }
  }

  /// The number that the others of a row give; nil where one of them is unknown, or where they come to less than nothing.
  func value(in row: FigureRow) -> Int? {
    let terms = terms(row)
    let numbers = terms.compactMap { term in row[term.column].map { term.isTaken ? -$0 : $0 } }
    guard !terms.isEmpty, numbers.count == terms.count else { return nil }
    let sum = numbers.reduce(0, +)
    return sum < 0 ? nil : sum
  }
}

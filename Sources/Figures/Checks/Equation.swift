import Diagnostics
import Vietnamese

/// Two sums that must be equal, and how a message shows that they are not: `62 (members.total) ≠ 9 (a) + 8 (b) = 17`.
package struct Equation {
  /// One number of a sum, and what it is called in every language: a heading, a branch's code, a key.
  package struct Term {
    /// Negative for what is taken away.
    let value: Int
    let name: String

    package init(_ value: Int, _ name: String) {
      self.value = value
      self.name = name
    }
  }

  let left: [Term]
  let right: [Term]

  package init(left: [Term], right: [Term]) {
    self.left = left
    self.right = right
  }

  package var isTrue: Bool {
    Self.sum(left) == Self.sum(right)
  }

  /// Both sides with the numbers that make them up; a 0 adds nothing and is left out where another number stands.
  package var text: Wording {
    let (left, right) = (Self.shown(left), Self.shown(right))
    let leftText = left.count > 1 ? "\(Self.number(Self.sum(left))) = \(Self.text(left))" : Self.text(left)
    let rightText = right.count > 1 ? "\(Self.text(right)) = \(Self.number(Self.sum(right)))" : Self.text(right)
    return Wording(verbatim: "\(leftText) ≠ \(rightText)")
  }

  private static func sum(_ terms: [Term]) -> Int {
    terms.reduce(0) { $0 + $1.value }
  }

  private static func shown(_ terms: [Term]) -> [Term] {
    let shown = terms.filter { $0.value != 0 }
    return shown.isEmpty ? Array(terms.prefix(1)) : shown
  }

  private static func text(_ terms: [Term]) -> String {
    guard let first = terms.first else { return "0" }
    return terms.dropFirst().reduce("\(number(first.value)) (\(first.name))") { text, term in
      "\(text) \(term.value < 0 ? "−" : "+") \(number(abs(term.value))) (\(term.name))"
    }
  }

  private static func number(_ value: Int) -> String {
    VietnameseNumber.format(value)
  }
}

extension Equation.Term {
  /// The number in a cell, called by the heading of its column; nil where the cell is empty, or may yet be filled in.
  init?(_ row: FigureRow, _ column: Column<Int>, taken: Bool = false) {
    guard let value = row[column], !row.isAssumed(column.declaration) else { return nil }
    self.init(taken ? -value : value, column.declaration.heading.vi)
  }
}

extension FigureTable {
  /// The numbers of a column in the rows that are picked, each called by its branch; nil where one of the cells is
  /// empty, or may yet be filled in.
  package func terms(_ column: Column<Int>, where isPicked: (FigureRow) -> Bool = { _ in true }) -> [Equation.Term]? {
    let rows = rows.filter(isPicked)
    let terms = rows.compactMap { row in
      row.isAssumed(column.declaration)
        ? nil : row[column].map { Equation.Term($0, row[BranchColumns.branch] ?? String(row.number)) }
    }
    return terms.count == rows.count ? terms : nil
  }
}

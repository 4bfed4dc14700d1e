import Diagnostics
import Vietnamese

/// What columns of counts keep among each other in a row, and what is said where they do not.
///
/// A rule that is no more than that is its words and its columns: the sides, the numbers that were found and the place, which
/// is the cell of the first column, follow from them. A row with an empty cell among them is not judged.
struct RowRelation: Sendable {
  private enum Sign: String {
    case equal = "="
    case atMost = "≤"
  }

  private let left: Column<Int>
  private let sign: Sign
  private let right: [Column<Int>]
  /// What is wrong in a row, behind “Ở dòng 3 (mot), ”.
  private let wrong: Wording
  private let help: Wording

  /// One column is the sum of others.
  static func sum(_ whole: Column<Int>, of parts: [Column<Int>], wrong: Wording, help: Wording) -> RowRelation {
    RowRelation(left: whole, sign: .equal, right: parts, wrong: wrong, help: help)
  }

  /// Two columns hold the same number.
  static func equal(_ column: Column<Int>, _ other: Column<Int>, wrong: Wording, help: Wording) -> RowRelation {
    sum(column, of: [other], wrong: wrong, help: help)
  }

  /// One column holds no more than another, or than others together.
  static func atMost(_ part: Column<Int>, _ whole: Column<Int>..., wrong: Wording, help: Wording) -> RowRelation {
    RowRelation(left: part, sign: .atMost, right: whole, wrong: wrong, help: help)
  }

  /// What a row says against the rule; nil where it keeps the relation.
  fileprivate func finding(_ row: FigureRow, _ rule: Rule) -> Diagnostic? {
    let terms = right.compactMap { Equation.Term(row, $0) }
    guard let term = Equation.Term(row, left), terms.count == right.count, let found = found(term, terms) else {
      return nil
    }
    return rule.finding(
      at: row.location(of: left),
      Wording(vi: "Ở \(row.name.vi), \(wrong.vi)", en: "In \(row.name.en) \(wrong.en)"),
      required: Wording(verbatim: "\(heading(left)) \(sign.rawValue) \(right.map(heading).joined(separator: " + "))"),
      found: found, help: help)
  }

  private func heading(_ column: Column<Int>) -> String { column.declaration.heading.vi }

  /// Both sides in numbers; nil where they are as they must be.
  private func found(_ term: Equation.Term, _ terms: [Equation.Term]) -> Wording? {
    let sum = terms.reduce(0) { $0 + $1.value }
    switch sign {
    case .equal: return term.value == sum ? nil : Equation(left: [term], right: terms).text
    case .atMost:
      guard term.value > sum else { return nil }
      let numbers = terms.map { VietnameseNumber.format($0.value) }.joined(separator: " + ")
      let total = terms.count > 1 ? " = \(VietnameseNumber.format(sum))" : ""
      return Wording(verbatim: "\(VietnameseNumber.format(term.value)) > \(numbers)\(total)")
    }
  }
}

extension LedgerCheck {
  /// Each row of these tables that `isJudged` picks keeps the relations, in every year and at every cut-off.
  static func rows(
    of tables: TableDeclaration..., keep rule: Rule, _ relations: RowRelation...,
    where isJudged: @escaping @Sendable (FigureRow) -> Bool = { _ in true }
  ) -> LedgerCheck {
    LedgerCheck(rule: rule) { review in
      review.figures.sets.flatMap { year in
        tables.flatMap { year[$0]?.rows ?? [] }.filter(isJudged).flatMap { row in
          relations.compactMap { $0.finding(row, rule) }
        }
      }
    }
  }
}

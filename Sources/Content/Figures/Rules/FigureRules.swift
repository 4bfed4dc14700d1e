import Diagnostics

extension Rule {
  /// Every rule that reading `content/so-lieu/` applies.
  static let figures: [Rule] = [
    .unknownTable, .badYear, .duplicateYear, .missingTable,
    .tableTooLarge, .unclosedQuote, .unknownColumn, .duplicateColumn,
    .missingColumn, .extraCell, .wrongCell, .emptyCell, .unknownBranch, .duplicateRow,
  ]
}

import Diagnostics

extension Rule {
  /// Every rule that reading `content/so-lieu/` applies.
  package static let figures: [Rule] = [
    .unknownTable, .badYear, .missingTable,
    .tableTooLarge, .unclosedQuote, .unknownColumn, .duplicateColumn,
    .missingColumn, .extraCell, .wrongCell, .emptyCell, .unknownBranch, .duplicateRow,
  ]
}

import Diagnostics

extension Rule {
  /// Every rule that reading `content/so-lieu/` applies.
  package static let figures: [Rule] = [
    .unknownTable, .badYear, .missingTable,
    .tableTooLarge, .unclosedQuote, .lostLetters, .unknownColumn, .duplicateColumn,
    .missingColumn, .extraCell, .wrongCell, .ambiguousNumber, .monthFirst, .emptyCell, .unknownBranch, .duplicateRow,
    .wrongTotal, .pageDiffers,
  ]
}

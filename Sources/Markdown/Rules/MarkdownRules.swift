import Diagnostics

extension Rule {
  /// Every rule that rendering the text of a page applies.
  package static let markdown: [Rule] = [
    .refusedAddress, .hiddenCharacter, .rawHTML, .imageWithoutAlt, .unknownNote, .strayOfficeLabel, .figureForm,
    .unknownDate, .tooCostly,
    .tooDeep,
    .tooLong,
    .emphasisInWord, .visibleAsterisks, .lostCells, .barsWithoutTable, .brokenLinkForm, .emptyAddress, .singleBraces,
    .pastedList, .joinedParagraphs, .yearAsList, .accidentalHeading, .hashWithoutSpace, .unclosedFence, .accidentalCode,
    .callWithoutFootnote, .footnoteWithoutCall, .foreignMarkup, .formula, .repeatedID, .foreignShortcode,
  ]
}

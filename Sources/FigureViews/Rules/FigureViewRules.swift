import Diagnostics

extension Rule {
  /// Every rule about figures, tables and charts where texts name them.
  package static let figureViews: [Rule] = [
    .unknownFigure, .unknownYear, .noFigures, .internalFigure, .nothingInSentence, .unequalPeriods, .typedTotal,
  ]
}

import Vietnamese

/// What must be said wherever a year's figures are shown.
package struct FigureStanding: Sendable, Hashable {
  /// True where the figures show what Kỷ Yếu does and are nobody's facts.
  package let isIllustrative: Bool
  /// The day up to which things were counted.
  let cutOff: CalendarDate?
  /// What is to be said of two periods that stand side by side; nil where both are whole years.
  var comparison: String?

  package init(isIllustrative: Bool, cutOff: CalendarDate?, comparison: String? = nil) {
    self.isIllustrative = isIllustrative
    self.cutOff = cutOff
    self.comparison = comparison
  }

  /// Nothing to be said.
  static let plain = FigureStanding(isIllustrative: false, cutOff: nil)
}

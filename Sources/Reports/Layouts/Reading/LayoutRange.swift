/// A number that a layout uses, and what its rule permits, in one unit that whoever holds it knows.
struct LayoutRange {
  let value: Double
  let permitted: ClosedRange<Double>

  init(value: Double, permitted: ClosedRange<Double>) {
    self.value = value
    self.permitted = permitted
  }

  /// That of a length; nil where there is none.
  init?(_ length: Length?) {
    guard let length else { return nil }
    self.init(value: length.value, permitted: length.permitted)
  }

  /// Of a share, in per cent, with what is permitted of it; the share alone where that is nil.
  init(share: Double, permitted: ClosedRange<Double>? = nil) {
    let range = permitted ?? share...share
    self.init(value: share * 100, permitted: range.lowerBound * 100...range.upperBound * 100)
  }

  /// Whether the rule permits the number; what reckoning with parts of a hundred adds is no breach.
  var isPermitted: Bool {
    (permitted.lowerBound - 0.000_1...permitted.upperBound + 0.000_1).contains(value)
  }
}

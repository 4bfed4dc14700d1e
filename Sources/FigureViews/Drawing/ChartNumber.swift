import Foundation
import Vietnamese

/// A number in a chart, as it is drawn and as it is written.
struct ChartNumber: Sendable, Hashable {
  /// In hundredths of the unit, never below 0; nil where it is not known.
  let hundredths: Int?
  /// `12`, `98,4%`, `–`
  let label: String

  init(hundredths: Int?, label: String) {
    self.hundredths = hundredths.map { max($0, 0) }
    self.label = label
  }

  /// A count.
  init(_ count: Int) {
    self.init(hundredths: min(max(count, 0), Int.max / 100) * 100, label: VietnameseNumber.format(count))
  }

  /// A share of a hundred.
  init(share: Decimal) {
    var (exact, rounded) = (share * 100, Decimal())
    NSDecimalRound(&rounded, &exact, 0, .plain)
    self.init(hundredths: NSDecimalNumber(decimal: rounded).intValue, label: VietnameseNumber.percent(share))
  }

  /// A number that nobody has stated.
  static let missing = ChartNumber(hundredths: nil, label: ShownCell.missingText)
}

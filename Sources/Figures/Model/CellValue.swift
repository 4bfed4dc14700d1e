import Foundation
import Vietnamese

/// What stands in a cell, by the type of its column.
package enum CellValue: Sendable, Hashable {
  /// A line of text, in NFC: a name, or the code of a branch.
  case text(String)
  /// A whole number of what the column counts: members, branches, đồng.
  case count(Int)
  /// A share of a hundred: 12.5 for `12,5%`.
  case percent(Decimal)
  case date(CalendarDate)
  /// One value of a column with a list of them.
  case choice(ChoiceValue)

  /// The value as an office writes it: `1.234`, `12,5%`, `05/9/2026`, `Dự bị`.
  package var text: String {
    switch self {
    case .text(let text): text
    case .count(let count): VietnameseNumber.format(count)
    case .percent(let share): VietnameseNumber.percent(share, places: 2)
    case .date(let date): date.numeric
    case .choice(let choice): choice.label.vi
    }
  }
}

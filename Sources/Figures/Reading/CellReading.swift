import Foundation
import Text
import Vietnamese

/// Reading the text of a cell by the type of its column.
enum CellReading {
  /// The value of a text on one line, in NFC; nil where it is none of the type.
  static func value(of text: String, _ type: ColumnType) -> CellValue? {
    switch type {
    case .branch, .text: .text(text)
    case .count: count(text).map(CellValue.count)
    case .percent: percent(text).map(CellValue.percent)
    case .date: CalendarDate(text).map(CellValue.date)
    case .choice(let values): values.first { $0.isWritten(text) }.map(CellValue.choice)
    }
  }

  /// A whole number; a dash is 0, as tables of statistics have it.
  private static func count(_ text: String) -> Int? {
    if text == "-" || text == "–" || text == "—" { return 0 }
    guard let number = VietnameseNumber.parse(text), number >= 0, number <= Decimal(ColumnType.largestCount) else {
      return nil
    }
    let whole = NSDecimalNumber(decimal: number).intValue
    return Decimal(whole) == number ? whole : nil
  }

  /// A share, with or without the sign for hundredths.
  private static func percent(_ text: String) -> Decimal? {
    let number = text.endsWith("%") ? text.dropLast()[...].trimmed : text
    guard let share = VietnameseNumber.parse(number), share >= 0, share <= 100 else { return nil }
    return share
  }
}

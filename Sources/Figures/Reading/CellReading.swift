import Foundation
import Input
import Text
import Vietnamese

/// Reading the text of a cell by its column.
enum CellReading {
  /// What a text says.
  enum Outcome {
    case value(CellValue)
    /// A number that an English spreadsheet writes as one that a Vietnamese one reads differently.
    case twoNumbers(TwoNumbers)
    /// No such day in Vietnamese order, but one where the month stands first, as English spreadsheets save it.
    case monthFirst
    /// Nothing of the column's type.
    case nothing
  }

  /// Reads a line as `CellText.line` has it.
  static func read(_ line: String, _ column: ColumnDeclaration) -> Outcome {
    let plain = CellText.plain(line)
    switch column.type {
    case .branch: return .value(.text(plain))
    case .text: return .value(.text(line))
    case .count: return count(column.unit == .dong ? withoutCurrency(plain) : plain)
    case .percent: return value(percent(plain).map(CellValue.percent))
    case .date: return date(plain)
    case .choice(let values): return value(values.first { $0.isWritten(plain) }.map(CellValue.choice))
    }
  }

  private static func value(_ value: CellValue?) -> Outcome {
    value.map(Outcome.value) ?? .nothing
  }

  /// A whole number; a dash is 0, as tables of statistics have it.
  private static func count(_ text: String) -> Outcome {
    if text == "-" || text == "–" || text == "—" { return .value(.count(0)) }
    if let numbers = TwoNumbers(text) { return .twoNumbers(numbers) }
    guard let number = VietnameseNumber.parse(text), number >= 0, number <= Decimal(ColumnType.largestCount) else {
      return .nothing
    }
    let whole = NSDecimalNumber(decimal: number).intValue
    return value(Decimal(whole) == number ? .count(whole) : nil)
  }

  /// An amount without the word for the currency behind it.
  private static func withoutCurrency(_ text: String) -> String {
    let folded = text.folded
    guard let word = ["dong", "vnd", "₫", "d"].first(where: folded.endsWith) else { return text }
    return text.dropLast(word.count)[...].trimmed
  }

  /// A share, with or without the sign for hundredths.
  private static func percent(_ text: String) -> Decimal? {
    let number = text.endsWith("%") ? text.dropLast()[...].trimmed : text
    guard let share = VietnameseNumber.parse(number), share >= 0, share <= 100 else { return nil }
    return share
  }

  private static func date(_ text: String) -> Outcome {
    if let date = CalendarDate(text) { return .value(.date(date)) }
    return SlashDate(text)?.monthFirst == nil ? .nothing : .monthFirst
  }
}

import Diagnostics

/// The dates of a table that are apart by slashes, column by column: one with the month first puts the others in doubt.
struct MonthFirstDates {
  /// One date as it was written.
  struct Written {
    let text: String
    /// The row as a spreadsheet counts it.
    let row: Int
    let slash: SlashDate
    let place: CellPlace
  }

  /// Those of one column.
  struct Column {
    fileprivate(set) var dates: [Written] = []

    /// Those that can only be read with the month first, and those that can be read both ways.
    var suspect: [Written] {
      dates.filter { $0.slash.monthFirst != nil && $0.slash.monthFirst != $0.slash.dayFirst }
    }

    /// Whether some can only be read with the day first.
    var isMixed: Bool { dates.contains { $0.slash.monthFirst == nil } }
  }

  private var columns: [String: Column] = [:]

  mutating func note(_ text: String, row: Int, at place: CellPlace) {
    let plain = CellText.plain(text)
    guard let slash = SlashDate(plain), slash.dayFirst != nil || slash.monthFirst != nil else { return }
    columns[place.column.name, default: Column()].dates.append(
      Written(text: plain, row: row, slash: slash, place: place))
  }

  /// A finding for each column that has a date with the month first, in the order of the columns' names.
  var findings: [Diagnostic] {
    columns.sorted { $0.key < $1.key }.compactMap { _, column in
      column.dates.first { $0.slash.dayFirst == nil }.map { .monthFirst(column, at: $0.place) }
    }
  }
}

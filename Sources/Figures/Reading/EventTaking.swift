import Diagnostics
import Vietnamese

/// Takes into a table what pages say of its events: a session that only its page tells of becomes a row, a number that the table
/// leaves empty is the page's, and what both tell otherwise is an error.
struct EventTaking {
  private(set) var rows: [FigureRow]
  private(set) var findings: [Diagnostic] = []
  /// What was taken, as a seal holds it.
  private(set) var taken: [[String]] = []
  private let declaration: TableDeclaration

  /// The events are those of the table's year, up to its day.
  init(_ events: [ToldEvent], into table: FigureTable) {
    rows = table.rows
    declaration = table.declaration
    let own = events.filter { $0.table == table.declaration }.sorted {
      ($0.date, $0.source.path) < ($1.date, $1.source.path)
    }
    for event in own { take(event, isAlone: own.count { $0.date == event.date } == 1) }
  }

  private mutating func take(_ event: ToldEvent, isAlone: Bool) {
    let near = rows.indices.filter { rows[$0].page == nil && isNear(rows[$0], event) }
    let same = near.filter { hasName(of: event, rows[$0]) }
    if same.count == 1 || (same.isEmpty && near.count == 1 && isAlone) {
      if let index = same.first ?? near.first { hold(index, against: event) }
    } else if near.isEmpty, declaration == .study, let row = event.row {
      let date = StudyColumns.date
      let index = rows.firstIndex { $0[date].map { $0 > event.date } ?? false } ?? rows.endIndex
      rows.insert(row, at: index)
      taken.append(declaration.columns.map { row[$0]?.text ?? "" })
    } else if let index = near.first, same.isEmpty {
      findings.append(.pageDiffers(rows[index], nameColumn, event))
    }
  }

  /// Of sessions the day is what a row and a page share, of activities, whose row has no day, the name.
  private func isNear(_ row: FigureRow, _ event: ToldEvent) -> Bool {
    declaration == .study
      ? row[StudyColumns.date] == event.date
      : row[ActivityColumns.group] == .activity && hasName(of: event, row)
  }

  private var nameColumn: ColumnDeclaration {
    declaration == .study ? StudyColumns.subject.declaration : ActivityColumns.title.declaration
  }

  private func hasName(of event: ToldEvent, _ row: FigureRow) -> Bool {
    row[nameColumn]?.text.folded == event[nameColumn]?.text.folded
  }

  private mutating func hold(_ index: Int, against event: ToldEvent) {
    for column in declaration.columns {
      guard let told = event[column], !(column.name == nameColumn.name && hasName(of: event, rows[index])) else {
        continue
      }
      guard let own = rows[index][column] else {
        rows[index] = rows[index].with(told, in: column, isAssumed: false)
        taken.append([String(rows[index].number), column.name, told.text])
        continue
      }
      if own != told { findings.append(.pageDiffers(rows[index], column, event)) }
    }
  }
}

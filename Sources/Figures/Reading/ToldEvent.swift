import Diagnostics
import Input
import Vietnamese

/// What a page says of a session or an activity of which a table tells too, so that nobody types it twice.
package struct ToldEvent: Sendable {
  /// One fact: what it is, and the byte of the page at which it stands.
  struct Fact {
    let value: CellValue
    let offset: Int
  }

  let table: TableDeclaration
  let date: CalendarDate
  let source: SourceText
  /// By the name of the column; counts that the page does not tell are not among them.
  let facts: [String: Fact]

  /// A session of study, with how many were required and present where its page says so.
  package static func session(
    on date: CalendarDate, subject: String, level: StudyLevel, required: Int?, present: Int?, in fields: WrittenFields
  ) -> ToldEvent {
    var facts = [
      StudyColumns.date.declaration.name: fact(.date(date), "date", fields),
      StudyColumns.subject.declaration.name: fact(.text(subject), "subject", fields),
      StudyColumns.level.declaration.name: fact(.choice(ChoiceValue(level)), "level", fields),
    ]
    facts[StudyColumns.required.declaration.name] = required.map { fact(.count($0), "required", fields) }
    facts[StudyColumns.present.declaration.name] = present.map { fact(.count($0), "present", fields) }
    return ToldEvent(table: .study, date: date, source: fields.source, facts: facts)
  }

  /// An activity, with how many took part.
  package static func activity(
    on date: CalendarDate, title: String, participants: Int, in fields: WrittenFields
  ) -> ToldEvent {
    ToldEvent(
      table: .activities, date: date, source: fields.source,
      facts: [
        ActivityColumns.title.declaration.name: fact(.text(title), "title", fields),
        ActivityColumns.participants.declaration.name: fact(.count(participants), "participants", fields),
      ])
  }

  private static func fact(_ value: CellValue, _ key: String, _ fields: WrittenFields) -> Fact {
    Fact(value: value, offset: fields.offset(of: key) ?? fields.source.start)
  }

  subscript(column: ColumnDeclaration) -> CellValue? { facts[column.name]?.value }

  /// Where the page tells what a column holds.
  func location(of column: ColumnDeclaration) -> Location {
    source.location(atByte: facts[column.name]?.offset ?? source.start)
  }

  /// The event as a row of its table; nil where the page does not tell everything that a row needs.
  var row: FigureRow? {
    let needed = table.columns.filter { !$0.needs.allowsNoColumn }
    guard needed.allSatisfy({ facts[$0.name] != nil }) else { return nil }
    let cells = facts.mapValues { FigureRow.Cell(value: $0.value, range: $0.offset..<$0.offset, column: nil) }
    return FigureRow(page: source, declaration: table, cells: cells)
  }
}

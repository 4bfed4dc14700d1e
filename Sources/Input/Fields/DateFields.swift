import Diagnostics
import Vietnamese

extension FieldKey where Value == CalendarDate {
  /// A day of the calendar.
  package static func date(
    _ name: String, required: Bool = false, visibility: Audience = .public, _ doc: Wording
  ) -> FieldKey {
    FieldKey(name, .date, required: required, visibility: visibility, sample: "2026-09-05", doc) {
      field, node, reader in reader.date(field, node)
    }
  }
}

extension FieldReader {
  /// A day of the calendar, or nil after a report.
  mutating func date(_ field: Field, _ node: YAMLNode) -> CalendarDate? {
    guard let text = node.word else {
      reportType(field, node)
      return nil
    }
    guard let date = CalendarDate(text) else {
      report(.badDate(field.name, found: text.nfc, at: location(of: node)))
      return nil
    }
    return date
  }
}

import Vietnamese

/// An activity. Its first day is the page's `date`.
package struct Activity: Sendable {
  package let endDate: CalendarDate?
  package let movement: String?
  package let organisation: String?
  package let place: String?
  package let participants: Int?
}

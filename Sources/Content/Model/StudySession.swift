import Figures
import Vietnamese

/// A session that studies a resolution, or a briefing on current affairs. Its day is the page's `date`.
package struct StudySession: Sendable {
  package let subject: String
  package let level: StudyLevel
  package let resolution: Resolution?
  /// Members required to attend.
  package let required: Int?
  /// Members present, at most `required`.
  package let present: Int?
  package let place: String?
}

/// A resolution as an office cites it.
package struct Resolution: Sendable, Hashable {
  package let number: String
  package let issuer: String
  package let date: CalendarDate?
}

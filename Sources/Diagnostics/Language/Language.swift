/// A language in which Kỷ Yếu speaks to the people who run it.
package enum Language: String, Sendable, CaseIterable {
  case vietnamese = "vi"
  case english = "en"
}

/// Whose resolution or programme a session studies.
package enum StudyLevel: String, Sendable, CaseIterable {
  case central
  case city
  case university
  case currentAffairs = "current-affairs"
}

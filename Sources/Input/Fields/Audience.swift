/// Who may read a page or an edition.
package enum Audience: String, Sendable, CaseIterable {
  /// Anyone.
  case `public`
  /// The office alone.
  case `internal`
}

/// A movement (phong trào) and the organisation that leads it.
package struct Movement: Sendable {
  /// Path of the organisation's page relative to the root, or its name where it has no page.
  package let organisation: String
  /// Year in which it began.
  package let since: Int?
}

/// An enterprise that works with the faculty's departments.
package struct Partner: Sendable {
  /// Year in which the work together began.
  package let since: Int?
  package let departments: [String]
  /// An address with the scheme http or https.
  package let website: String?
}

/// A picture that a report shows.
package struct PrintPicture: Sendable, Hashable {
  /// How the data of the print names it: `picture/1.png`.
  package let name: String
  /// Its address on the site, as the report's text leads to it.
  package let source: String
}

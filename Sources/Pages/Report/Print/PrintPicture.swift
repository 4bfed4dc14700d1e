/// A picture that a report shows.
package struct PrintPicture: Sendable, Hashable {
  /// How the print's HTML names it: `kyyeu:picture/1`.
  package let address: String
  /// How the report's own HTML names it, with references resolved as the renderer wrote them.
  package let source: String
}

/// A text that a public page may say though an internal text says it too, and why.
package struct Clearance: Sendable, Hashable {
  /// As the public page says it, on one line.
  package let text: String
  /// Why it may be public.
  package let reason: String
}

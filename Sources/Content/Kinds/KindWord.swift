import Diagnostics

/// A visible word that a kind's file gives, under the name by which templates show it.
package struct KindWord: Sendable, Hashable {
  /// `kind_minutes`, `minutes_chair`.
  package let name: String
  package let text: Wording
  package let location: Location
}

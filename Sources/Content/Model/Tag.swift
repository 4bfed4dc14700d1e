/// A tag of pages. Tags whose names fold to one slug and differ only in case or in the place of a tone mark are one tag.
package struct Tag: Sendable, Hashable {
  /// As first written, pages taken in the order of their paths.
  package let name: String
  /// The part of the address: `doan-vien`.
  package let slug: String
}

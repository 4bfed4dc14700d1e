/// A document that was changed by hand, and where the change is kept.
struct KeptChange: Sendable, Hashable {
  let file: RelativePath
  /// In the same folder.
  let copy: RelativePath
  /// Whether the copy is there already, byte for byte.
  let isThere: Bool
}

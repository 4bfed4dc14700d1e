/// How far a build is.
package enum BuildProgress: Sendable, Hashable {
  /// So many outputs of so many are rendered.
  case rendered(Int, of: Int)
  /// So many files of so many are printed.
  case printed(Int, of: Int)
}

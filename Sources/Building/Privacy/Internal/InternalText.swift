import Diagnostics

/// One thing that a public edition may not say, and where it is from.
struct InternalText: Sendable {
  /// As it is written.
  let shown: String
  let row: [UInt64]
  /// The stretches of the row each of which gives the text away.
  let stretches: [Range<Int>]
  let origin: @Sendable () -> Location
}

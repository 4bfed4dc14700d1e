import Diagnostics

/// The text of a file of `kinds/`, by which kinds that were read again are known to be the same.
package struct KindSource: Sendable, Hashable {
  /// `kinds/minutes.yaml`
  package let path: String
  let bytes: [UInt8]
  let isShipped: Bool

  init(_ source: SourceText, isShipped: Bool) {
    path = source.path
    bytes = source.bytes
    self.isShipped = isShipped
  }
}

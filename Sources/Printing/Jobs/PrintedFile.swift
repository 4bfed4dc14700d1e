/// What came of one job.
package struct PrintedFile: Sendable {
  package let bytes: [UInt8]
  /// Whether it was printed before, from the same input to the byte.
  package let isCached: Bool
}

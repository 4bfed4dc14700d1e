/// How large a picture may be. Larger ones stop the printing program, and freeze the page of whoever opens them.
package enum PictureBudget {
  /// Pixels of a side.
  static let side = 20_000
  /// Pixels altogether: eight times those of a good camera.
  static let pixels = 100_000_000
  /// Bytes of a file.
  package static let bytes = 64 << 20
  /// Bytes of a drawing, which is taken apart as text.
  static let drawingBytes = 8 << 20
}

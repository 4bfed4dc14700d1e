/// Why the metadata of a picture cannot be removed.
package enum PictureFault: Error, Sendable, Hashable {
  /// No known kind of picture begins like this.
  case unrecognised
  /// A kind of picture that is not taken apart here.
  case unsupported(PictureFormat)
  /// Cut off, damaged, or not built as its format demands.
  case malformed(PictureFormat)
  /// A drawing that could do more than draw, and where in the file it says so.
  case hazard(SVGHazard, atByte: Int)
}

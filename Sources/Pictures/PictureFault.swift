/// Why a picture cannot be published: its metadata cannot be removed, or it is none that can be shown.
package enum PictureFault: Error, Sendable, Hashable {
  /// No known kind of picture begins like this.
  case unrecognised
  /// A kind of picture that is not taken apart here.
  case unsupported(PictureFormat)
  /// A picture without pixels, or with more than is allowed.
  case dimensions(width: Int, height: Int)
  /// A file of more bytes than is allowed.
  case tooManyBytes(Int, limit: Int)
  /// Cut off, damaged, or not built as its format demands.
  case malformed(PictureFormat)
  /// A drawing that could do more than draw, and where in the file it says so.
  case hazard(SVGHazard, atByte: Int)
}

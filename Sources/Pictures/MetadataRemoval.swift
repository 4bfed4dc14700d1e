/// Takes out of a picture what was written beside it: the place and time it was taken, the camera, the editor,
/// thumbnails (which may show what was cropped away), comments, and whatever follows its end.
///
/// The picture itself is copied bit for bit. Two things that decide how it looks stay: its orientation, in a block
/// of metadata that holds nothing else, and its colour profile, without the texts that name a device or a person.
package enum MetadataRemoval {
  /// The picture without metadata, in the same format; cleaning it again changes nothing.
  ///
  /// JPEG, PNG, GIF, WebP and SVG are cleaned. Any other file is refused, so that nothing is published unseen; so is a
  /// picture that is too large or too much to be shown, or damaged.
  package static func strip(_ bytes: [UInt8]) -> Result<[UInt8], PictureFault> {
    Result { () throws(PictureFault) in
      guard let format = PictureFormat(bytes) else { throw .unrecognised }
      try PictureInspection.check(bytes)
      switch format {
      case .jpeg: return try JPEGCleaning.clean(bytes)
      case .png: return try PNGCleaning.clean(bytes)
      case .gif: return try GIFCleaning.clean(bytes)
      case .webp: return try WebPCleaning.clean(bytes)
      case .svg: return try SVGCleaning.clean(bytes)
      case .avif, .heic, .jpegXL, .tiff, .bmp: throw .unsupported(format)
      }
    }
  }
}

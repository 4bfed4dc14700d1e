/// Looks whether a picture can be shown and printed at all, before anything is done with it.
package enum PictureInspection {
  /// Throws where a picture is larger than the bounds, has no pixels, draws more than a reader's machine can, or is cut off
  /// or damaged. What is no picture of a known kind is not judged.
  package static func check(_ bytes: [UInt8]) throws(PictureFault) {
    guard let format = PictureFormat(bytes) else { return }
    let limit = format == .svg ? PictureBudget.drawingBytes : PictureBudget.bytes
    guard bytes.count <= limit else { throw .tooManyBytes(bytes.count, limit: limit) }
    if let (width, height) = dimensions(of: bytes, format) { try check(width: width, height: height) }
    switch format {
    case .png: try PNGSoundness.check(bytes)
    case .webp: try WebPSoundness.check(bytes)
    case .svg: try SVGExpansion.check(bytes)
    // Their structure is followed to its end when they are cleaned.
    case .jpeg, .gif: break
    case .avif, .heic, .jpegXL, .tiff, .bmp: break
    }
  }

  private static func check(width: Int, height: Int) throws(PictureFault) {
    guard width > 0, height > 0, max(width, height) <= PictureBudget.side, width * height <= PictureBudget.pixels else {
      throw .dimensions(width: width, height: height)
    }
  }

  /// Width and height as the file states them, whatever they are; nil where it states none.
  private static func dimensions(of bytes: [UInt8], _ format: PictureFormat) -> (width: Int, height: Int)? {
    switch format {
    case .jpeg: JPEGSize.stated(bytes)
    case .png: PNGSize.stated(bytes)
    case .gif: GIFSize.stated(bytes)
    case .webp: WebPSize.stated(bytes)
    case .svg: SVGSize.stated(bytes)
    case .avif, .heic, .jpegXL, .tiff, .bmp: nil
    }
  }
}

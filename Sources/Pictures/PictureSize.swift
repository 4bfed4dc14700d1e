/// How large a browser shows a picture by itself, in CSS pixels: after turning it as its Exif data ask.
package struct PictureSize: Sendable, Hashable {
  /// At least 1.
  package let width: Int
  /// At least 1.
  package let height: Int

  /// Nil unless both are at least 1.
  package init?(width: Int, height: Int) {
    guard width > 0, height > 0 else { return nil }
    self.width = width
    self.height = height
  }

  /// Reads the size of a JPEG, PNG, GIF, WebP or SVG; nil for other files, damaged ones, and drawings that state none.
  package init?(_ bytes: [UInt8]) {
    let size: PictureSize? =
      switch PictureFormat(bytes) {
      case .jpeg: JPEGSize.read(bytes)
      case .png: PNGSize.read(bytes)
      case .gif: GIFSize.read(bytes)
      case .webp: WebPSize.read(bytes)
      case .svg: SVGSize.read(bytes)
      case .avif, .heic, .jpegXL, .tiff, .bmp, nil: nil
      }
    guard let size else { return nil }
    self = size
  }

  /// The size after turning the picture as its metadata asks.
  func turned(by orientation: Orientation) -> PictureSize? {
    orientation.swapsSides ? PictureSize(width: height, height: width) : self
  }
}

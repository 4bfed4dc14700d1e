/// The size of a WebP, not turned: Chromium 156 was seen to ignore the orientation that a WebP's Exif data state,
/// though it turns JPEG and PNG.
enum WebPSize {
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    stated(bytes).flatMap { PictureSize(width: $0.width, height: $0.height) }
  }

  /// What the first chunk says; nil where the file is no whole WebP.
  static func stated(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard let chunks = try? WebPChunk.all(in: bytes), let first = chunks.first else { return nil }
    let data = first.data
    switch first.type {
    case "VP8X":
      guard let width = data.number(at: 4, bytes: 3, .little), let height = data.number(at: 7, bytes: 3, .little) else {
        return nil
      }
      return (width + 1, height + 1)
    case "VP8L":
      // A signature byte, then fourteen bits each of width and height less one.
      guard data.first == 0x2F, let sides = data.number(at: 1, bytes: 4, .little) else { return nil }
      return (sides & 0x3FFF + 1, sides >> 14 & 0x3FFF + 1)
    default:
      // Three bytes of frame tag, three of start code, then fourteen bits each, with two of scaling above them.
      guard data.count >= 10, data[3...].starts(with: [0x9D, 0x01, 0x2A]),
        let width = data.number(at: 6, bytes: 2, .little), let height = data.number(at: 8, bytes: 2, .little)
      else { return nil }
      return (width & 0x3FFF, height & 0x3FFF)
    }
  }
}

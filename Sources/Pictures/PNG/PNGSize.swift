/// The size of a PNG.
enum PNGSize {
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    guard let chunks = try? PNGChunk.all(in: bytes), let (width, height) = stated(bytes) else { return nil }
    return PictureSize(width: width, height: height)?.turned(by: PNGCleaning.orientation(in: bytes, chunks))
  }

  /// What the header says, before turning; it stands first in every file.
  static func stated(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    let start = PNGChunk.signature.count + 8
    guard bytes.has("IHDR", at: start - 4), let width = bytes.number(at: start, bytes: 4, .big),
      let height = bytes.number(at: start + 4, bytes: 4, .big)
    else { return nil }
    return (width, height)
  }
}

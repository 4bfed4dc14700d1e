/// The size of a PNG.
enum PNGSize {
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    guard let chunks = try? PNGChunk.all(in: bytes), let header = chunks.first,
      let width = bytes.number(at: header.data.lowerBound, bytes: 4, .big),
      let height = bytes.number(at: header.data.lowerBound + 4, bytes: 4, .big)
    else { return nil }
    return PictureSize(width: width, height: height)?.turned(by: PNGCleaning.orientation(in: bytes, chunks))
  }
}

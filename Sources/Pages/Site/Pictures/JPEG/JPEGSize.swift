/// The size of a JPEG.
enum JPEGSize {
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    guard let segments = try? JPEGSegment.all(in: bytes), let frame = segments.first(where: \.isFrameHeader),
      let height = bytes.number(at: frame.payload.lowerBound + 1, bytes: 2, .big),
      let width = bytes.number(at: frame.payload.lowerBound + 3, bytes: 2, .big)
    else { return nil }
    let orientation = JPEGApplicationData.orientation(in: bytes, segments)
    return PictureSize(width: width, height: height)?.turned(by: orientation)
  }
}

/// The size of a JPEG.
enum JPEGSize {
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    guard let segments = try? JPEGSegment.all(in: bytes), let (width, height) = stated(bytes, segments) else {
      return nil
    }
    let orientation = JPEGApplicationData.orientation(in: bytes, segments)
    return PictureSize(width: width, height: height)?.turned(by: orientation)
  }

  /// What the frame's header says, before turning; nil where the file is no whole JPEG.
  static func stated(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    (try? JPEGSegment.all(in: bytes)).flatMap { stated(bytes, $0) }
  }

  private static func stated(_ bytes: [UInt8], _ segments: [JPEGSegment]) -> (width: Int, height: Int)? {
    guard let frame = segments.first(where: \.isFrameHeader),
      let height = bytes.number(at: frame.payload.lowerBound + 1, bytes: 2, .big),
      let width = bytes.number(at: frame.payload.lowerBound + 3, bytes: 2, .big)
    else { return nil }
    return (width, height)
  }
}

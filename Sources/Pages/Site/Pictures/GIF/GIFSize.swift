/// The size of a GIF: its logical screen.
enum GIFSize {
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    guard let width = bytes.number(at: 6, bytes: 2, .little), let height = bytes.number(at: 8, bytes: 2, .little) else {
      return nil
    }
    return PictureSize(width: width, height: height)
  }
}

/// The size of a GIF: its logical screen.
enum GIFSize {
  static func read(_ bytes: [UInt8]) -> PictureSize? {
    stated(bytes).flatMap { PictureSize(width: $0.width, height: $0.height) }
  }

  /// What the header says.
  static func stated(_ bytes: [UInt8]) -> (width: Int, height: Int)? {
    guard let width = bytes.number(at: 6, bytes: 2, .little), let height = bytes.number(at: 8, bytes: 2, .little) else {
      return nil
    }
    return (width, height)
  }
}

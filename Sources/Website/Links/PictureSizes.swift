import Content
import Input
import Pictures

/// Width and height of the site's own pictures, read where a text shows one.
struct PictureSizes: Sendable {
  private let diskPaths: [String: String]

  init(_ attachments: [Attachment]) {
    diskPaths = Dictionary(attachments.map { ($0.address, $0.diskPath) }, uniquingKeysWith: { first, _ in first })
  }

  /// Nil where the file tells no size, is too large or cannot be read, which is found when it is published.
  func size(at address: String) -> PictureSize? {
    guard let path = diskPaths[address], let bytes = try? FileReading.read(path, atMost: PictureBudget.bytes) else {
      return nil
    }
    return PictureSize(bytes)
  }
}
